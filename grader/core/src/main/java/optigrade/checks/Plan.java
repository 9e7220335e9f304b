package optigrade.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import optigrade.model.GraderFault;
import optigrade.reference.Rule;
import optigrade.reference.Rules;

/** Every check that is made of a program, in the course's order. */
record Plan(Material material, List<Planned> checks, Map<String, List<Planned>> byKind) {

  static Plan of(Material material) {
    Plan plan = new Plan(material, new ArrayList<>(), new HashMap<>());
    plan.add(GradientChecks.class, GradientPlan.of(material));
    for (RuleMaterial rule : material.rules()) {
      plan.add(RuleChecks.class, RulePlan.of(rule));
      plan.add(TrainingChecks.class, LoopPlan.of(material, rule));
      rule.paths().forEach(path -> plan.add(EpochsChecks.class, PathPlan.of(rule, path)));
    }
    plan.mustNameEachCheckOnce();
    return plan;
  }

  /** The checks of a group that a test class runs. */
  List<Planned> of(Class<?> kind, String group) {
    return byKind.getOrDefault(kind.getSimpleName() + " " + group, List.of());
  }

  private void add(Class<?> kind, List<Planned> more) {
    checks.addAll(more);
    more.forEach(
        check ->
            byKind
                .computeIfAbsent(
                    kind.getSimpleName() + " " + check.group(), name -> new ArrayList<>())
                .add(check));
  }

  private void mustNameEachCheckOnce() {
    long different = checks.stream().map(c -> c.criterion() + " " + c.id()).distinct().count();
    if (different != checks.size()) {
      throw new GraderFault("two-checks-of-one-name", "Two checks go by one name.");
    }
  }

  /** The groups of checks that each criterion has. */
  static Map<String, List<String>> shape() {
    Map<String, List<String>> shape = new LinkedHashMap<>();
    shape.put(Contract.GRADIENT, GradientPlan.GROUPS);
    for (Rule rule : Rules.all()) {
      shape.put(Contract.step(rule), RulePlan.GROUPS);
      shape.put(Contract.loop(rule), LoopPlan.groups(rule));
      Contract.EPOCHS.forEach(epochs -> shape.put(Contract.path(rule, epochs), PathPlan.GROUPS));
    }
    return shape;
  }
}
