package optigrade.checks;

import java.util.ArrayList;
import java.util.List;
import optigrade.model.CheckOutcome.Requirement;
import optigrade.reference.Rule;

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

  static List<Planned> of(Material material, RuleMaterial rule) {
    LoopJudge judge = new LoopJudge(material.spread(), rule.rule());
    return groups(rule.rule()).stream()
        .map(
            group ->
                new Planned(
                    Contract.loop(rule.rule()),
                    group,
                    group,
                    Requirement.none(),
                    examination -> judge.of(group, examination.rehearsals(rule))))
        .toList();
  }
}
