package optigrade.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import optigrade.answers.AnswerKey;
import optigrade.answers.Material;
import optigrade.answers.RuleMaterial;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.model.GraderFault;

/**
 * Every check that is made of a program.
 *
 * @param criteria the checks of each, in the course's order
 */
record Plan(AnswerKey key, List<List<Planned>> criteria, Map<Kind, List<List<Planned>>> turns) {

  /**
   * A rule is run before the loops that call it, so that one that never returns is found out by
   * itself and not charged to a loop.
   */
  private enum Kind {
    GRADIENT,
    RULE,
    TRAINING,
    EPOCHS
  }

  static Plan of(AnswerKey key) {
    Material material = key.material();
    Plan plan = new Plan(key, new ArrayList<>(), new EnumMap<>(Kind.class));
    if (material.judgesGradient()) {
      plan.add(Kind.GRADIENT, GradientPlan.of(material));
    }
    for (RuleMaterial rule : material.rules()) {
      if (!rule.steps().isEmpty()) {
        plan.add(Kind.RULE, RulePlan.of(rule));
      }
      if (!rule.rehearsals().isEmpty()) {
        plan.add(Kind.TRAINING, LoopPlan.of(rule));
      }
      rule.paths().forEach(path -> plan.add(Kind.EPOCHS, PathPlan.of(rule, path)));
    }
    plan.mustNameEachCheckOnce();
    return plan;
  }

  List<Planned> checks() {
    return criteria.stream().flatMap(List::stream).toList();
  }

  /** The criteria of each kind, in the order in which they are run. */
  Collection<List<List<Planned>>> inTurn() {
    return turns.values();
  }

  private void add(Kind kind, List<Planned> criterion) {
    criteria.add(criterion);
    turns.computeIfAbsent(kind, k -> new ArrayList<>()).add(criterion);
  }

  private void mustNameEachCheckOnce() {
    List<Planned> checks = checks();
    long different = checks.stream().map(c -> c.criterion() + " " + c.id()).distinct().count();
    if (different != checks.size()) {
      throw new GraderFault("two-checks-of-one-name", "Two checks go by one name.");
    }
  }

  /** The groups of checks that each criterion has. */
  static Map<String, List<String>> shape() {
    Map<String, List<String>> shape = new LinkedHashMap<>();
    shape.put(Parts.GRADIENT, GradientPlan.GROUPS);
    for (Rule rule : Rules.all()) {
      shape.put(Parts.step(rule), RulePlan.GROUPS);
      shape.put(Parts.loop(rule), LoopPlan.groups(rule));
      Parts.EPOCHS.forEach(epochs -> shape.put(Parts.path(rule, epochs), PathPlan.GROUPS));
    }
    return shape;
  }
}
