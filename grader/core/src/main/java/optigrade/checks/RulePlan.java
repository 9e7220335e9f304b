package optigrade.checks;

import java.util.ArrayList;
import java.util.List;
import optigrade.answers.Material;
import optigrade.answers.Material.StepQuestion;
import optigrade.answers.RuleMaterial;
import optigrade.course.Names;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.judging.Arguments;
import optigrade.judging.Centre;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.judging.StepArguments;
import optigrade.model.Argument;
import optigrade.model.CheckOutcome.Named;
import optigrade.model.CheckOutcome.Requirement;
import optigrade.model.Reply;
import optigrade.model.Text;

/** What is checked of a rule's one step: one check for each input and returned vector. */
final class RulePlan {

  static final List<String> GROUPS =
      List.of(Groups.FIRST_STEP, Groups.FRESH, Groups.ZERO_GRADIENT, Groups.INPUTS_UNCHANGED);

  private final RuleMaterial material;
  private final String criterion;
  private final Shapes shapes;

  private RulePlan(RuleMaterial material) {
    this.material = material;
    this.criterion = Parts.step(material.rule());
    this.shapes = new Shapes(material.steps().get(0).input().weights().length);
  }

  static List<Planned> of(RuleMaterial material) {
    return new RulePlan(material).checks();
  }

  private List<Planned> checks() {
    List<Planned> checks = new ArrayList<>();
    Requirement rightWeights = Requirement.all(fresh(Names.WEIGHTS));
    for (int i = 0; i < material.steps().size(); i++) {
      StepQuestion question = material.steps().get(i);
      if (question.id().equals(Material.ZERO)) {
        checks.add(check(Groups.ZERO_GRADIENT, Groups.ZERO_GRADIENT, rightWeights, zero(i)));
      } else {
        checks.addAll(values(question, i));
      }
    }
    checks.add(
        check(Groups.INPUTS_UNCHANGED, Groups.INPUTS_UNCHANGED, rightWeights, this::unchanged));
    return checks;
  }

  private List<Planned> values(StepQuestion question, int index) {
    List<Planned> checks = new ArrayList<>();
    for (int k = 0; k < material.returned().size(); k++) {
      String vector = material.returned().get(k);
      boolean first = question.id().equals(Material.FIRST);
      checks.add(
          check(
              question.id() + "." + vector,
              first ? Groups.FIRST_STEP : Groups.FRESH,
              first ? Requirement.any(fresh(vector)) : Requirement.none(),
              value(index, k)));
    }
    return checks;
  }

  private Planned check(String id, String group, Requirement requires, Planned.Body body) {
    return new Planned(criterion, id, group, requires, body);
  }

  private List<String> fresh(String vector) {
    return material.fresh().stream().map(question -> question.id() + "." + vector).toList();
  }

  private Planned.Body value(int index, int vector) {
    Comparison comparison = comparison(index, vector);
    return examination -> {
      Reply reply = examination.steps(material).get(index);
      return reply instanceof Reply.Returned returned
          ? comparison.with(vectors(returned).get(vector))
          : Verdict.of((Reply.None) reply);
    };
  }

  private Comparison comparison(int index, int vector) {
    StepQuestion question = material.steps().get(index);
    int d = shapes.dimension();
    List<Centre> centres =
        question.centres().stream().map(c -> c.slice(vector * d, (vector + 1) * d)).toList();
    List<Named> inputs = StepArguments.named(material.rule(), question.input());
    return new Comparison(material.returned().get(vector), inputs, centres);
  }

  /** The weights stay where they are, and nothing becomes infinite or NaN. */
  private Planned.Body zero(int index) {
    Planned.Body weights = value(index, 0);
    return examination -> {
      Verdict verdict = weights.judge(examination);
      Reply reply = examination.steps(material).get(index);
      return verdict.right() && reply instanceof Reply.Returned returned && !finite(returned)
          ? Verdict.failed(
              new Text(
                  "With a zero gradient and zero state, what comes back is not finite.",
                  "Khi gradient và trạng thái đều bằng 0, kết quả trả về không hữu hạn."))
          : verdict;
    };
  }

  private boolean finite(Reply.Returned returned) {
    return vectors(returned).stream()
        .allMatch(
            shaped ->
                !(shaped instanceof Shaped.Numbers numbers)
                    || java.util.Arrays.stream(numbers.numbers()).allMatch(Double::isFinite));
  }

  private List<Shaped> vectors(Reply.Returned returned) {
    return shapes.vectors(returned.value(), material.returned().size());
  }

  private Verdict unchanged(Examination examination) {
    Rule rule = material.rule();
    List<Reply> replies = examination.steps(material);
    for (int i = 0; i < replies.size(); i++) {
      List<Argument> given = Arguments.of(rule, material.steps().get(i).input());
      List<String> names =
          StepArguments.named(rule, material.steps().get(i).input()).stream()
              .map(Named::name)
              .toList();
      Verdict verdict = Unchanged.judge(names, given, replies.get(i));
      if (!verdict.right()) {
        return verdict;
      }
    }
    return Verdict.passed();
  }
}
