package optigrade.checks;

import java.util.ArrayList;
import java.util.List;
import optigrade.answers.RuleMaterial;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.model.CheckOutcome.Requirement;

/** What is checked of a training loop: one check for each thing that it must hand over or keep. */
final class LoopPlan {

  private LoopPlan() {}

  static List<String> groups(Rule rule) {
    List<String> groups =
        new ArrayList<>(List.of(Groups.START, Groups.STEPS, Groups.GRADIENT, Groups.RATE));
    if (!rule.hyperparameters().isEmpty()) {
      groups.add(Groups.HYPERPARAMETERS);
    }
    if (!rule.states().isEmpty()) {
      groups.add(Groups.STATE);
    }
    if (rule.counted()) {
      groups.add(Groups.COUNTS);
    }
    groups.add(Groups.PATH);
    return List.copyOf(groups);
  }

  static List<Planned> of(RuleMaterial rule) {
    return groups(rule.rule()).stream()
        .map(
            group ->
                new Planned(
                    Parts.loop(rule.rule()),
                    group,
                    group,
                    Requirement.none(),
                    examination ->
                        new LoopJudge(examination.key(), rule.rule())
                            .of(group, examination.rehearsals(rule))))
        .toList();
  }
}
