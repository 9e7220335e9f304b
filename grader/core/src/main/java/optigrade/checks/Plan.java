package optigrade.checks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import optigrade.checks.CourseChecks.Kind;
import optigrade.model.GraderFault;
import optigrade.reference.Rule;
import optigrade.reference.Rules;

/** Every check that is made of a program, in the course's order. */
record Plan(Material material, List<Planned> checks, Map<Kind, List<List<Planned>>> byKind) {

  static Plan of(Material material) {
    Plan plan = new Plan(material, new ArrayList<>(), new EnumMap<>(Kind.class));
    plan.add(Kind.GRADIENT, GradientPlan.of(material));
    for (RuleMaterial rule : material.rules()) {
      plan.add(Kind.RULE, RulePlan.of(rule));
      plan.add(Kind.TRAINING, LoopPlan.of(material, rule));
      rule.paths().forEach(path -> plan.add(Kind.EPOCHS, PathPlan.of(rule, path)));
    }
    plan.mustNameEachCheckOnce();
    return plan;
  }

  /** The checks of each criterion of a kind. */
  List<List<Planned>> of(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  private void add(Kind kind, List<Planned> criterion) {
    checks.addAll(criterion);
    byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(criterion);
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
