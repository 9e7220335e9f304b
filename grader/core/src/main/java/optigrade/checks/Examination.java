package optigrade.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.answers.AnswerKey;
import optigrade.answers.Material;
import optigrade.answers.Material.PointQuestion;
import optigrade.answers.PathQuestion;
import optigrade.answers.RuleMaterial;
import optigrade.course.Objective;
import optigrade.course.Parts;
import optigrade.judging.Arguments;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.model.Argument;
import optigrade.model.Program;
import optigrade.model.Reply;

/**
 * One program's answers. What belongs to a criterion is asked in one go, in the plan's order, when
 * the first of its checks wants to know; so the order of checks makes no difference, not even to a
 * program that keeps state between calls.
 */
final class Examination {

  private final Program program;
  private final AnswerKey key;
  private final Loan loan;
  private final Shapes shapes = new Shapes(Objective.start().length);
  private final Map<String, List<Reply>> steps = new HashMap<>();
  private final Map<String, Rehearsed> rehearsals = new HashMap<>();
  private final Map<String, PathRun> paths = new HashMap<>();
  private Optional<List<Reply>> gradient = Optional.empty();
  private Optional<List<String>> typedIn = Optional.empty();
  private boolean lent;

  Examination(Program program, AnswerKey key) {
    this.program = program;
    this.key = key;
    this.loan = new Loan(key.gradient());
  }

  AnswerKey key() {
    return key;
  }

  Material material() {
    return key.material();
  }

  Program program() {
    return program;
  }

  /** The gradient at each of the plan's points. */
  List<Reply> gradient() {
    if (gradient.isEmpty()) {
      gradient =
          Optional.of(
              program.calls(
                  Parts.GRADIENT,
                  Parts.GRADIENT,
                  material().gradient().stream().map(Examination::point).toList()));
      lent = !hasGradient() && program.lend(Parts.GRADIENT, loan);
    }
    return gradient.get();
  }

  /** Whether {@code df_w} gives something that can be worked with at the course's own start. */
  boolean hasGradient() {
    return gradient().get(0) instanceof Reply.Returned returned
        && shapes.vector(returned.value()) instanceof Shaped.Numbers;
  }

  List<Reply> steps(RuleMaterial rule) {
    return steps.computeIfAbsent(
        Parts.step(rule.rule()),
        part ->
            program.calls(
                part,
                part,
                rule.steps().stream().map(q -> Arguments.of(rule.rule(), q.input())).toList()));
  }

  Rehearsed rehearsals(RuleMaterial rule) {
    gradient();
    return rehearsals.computeIfAbsent(
        Parts.loop(rule.rule()), part -> rehearsed(new Stage(this, rule, part)));
  }

  /** That {@code df_w} spoils the point it is given is marked there, and not again in each loop. */
  private Rehearsed rehearsed(Stage stage) {
    boolean spoils = hasGradient() && !GradientPlan.unchanged(material(), gradient()).right();
    boolean lentMeanwhile = spoils && program.lend(Parts.GRADIENT, loan);
    try {
      return stage.rehearse();
    } finally {
      if (lentMeanwhile) {
        program.takeBack(Parts.GRADIENT);
      }
    }
  }

  PathRun path(RuleMaterial rule, PathQuestion question) {
    gradient();
    return paths.computeIfAbsent(
        Parts.path(rule.rule(), question.epochs()),
        scope -> new Stage(this, rule, scope).path(question));
  }

  /** Parts that know the course's numbers rather than a formula. */
  List<String> typedIn() {
    if (typedIn.isEmpty()) {
      typedIn = Optional.of(new TypedIn(this).parts());
    }
    return typedIn.get();
  }

  /** How often the grader's gradient stood in so far. */
  int loans() {
    return loan.uses();
  }

  boolean lends() {
    return lent;
  }

  private static List<Argument> point(PointQuestion question) {
    return List.of(new Argument.Vector(question.point().clone()));
  }
}
