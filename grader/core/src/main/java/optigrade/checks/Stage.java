package optigrade.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import optigrade.answers.PathQuestion;
import optigrade.answers.Rehearsal;
import optigrade.answers.RuleMaterial;
import optigrade.checks.Rehearsed.Run;
import optigrade.course.Objective;
import optigrade.course.Parts;
import optigrade.judging.Arguments;
import optigrade.judging.Centre;
import optigrade.judging.Judgement;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.judging.StepArguments;
import optigrade.model.Argument;
import optigrade.model.Reply;
import optigrade.model.Value;

/** Runs one program's training loop, all inside one scope. */
final class Stage {

  private final Examination examination;
  private final RuleMaterial rule;
  private final String scope;
  private final Shapes shapes = new Shapes(Objective.start().length);

  Stage(Examination examination, RuleMaterial rule, String scope) {
    this.examination = examination;
    this.rule = rule;
    this.scope = scope;
  }

  Rehearsed rehearse() {
    List<Run> runs = rule.rehearsals().stream().map(this::rehearse).toList();
    GradientGiven given = new GradientGiven(examination.key());
    boolean askOwn = examination.hasGradient() && runs.stream().anyMatch(run -> !given.right(run));
    return new Rehearsed(runs, askOwn ? runs.stream().map(this::own).toList() : List.of());
  }

  /**
   * Typed-in numbers don't follow from anything. A path is computed where it follows from the
   * optimizer that the loop is given, unless it is the rule that is typed in; or where it is right
   * at a rate, or for a number of epochs, for which nobody has typed it in.
   */
  PathRun path(PathQuestion question) {
    int before = examination.loans();
    Reply reply = own(rule.rule().rate(), question.epochs());
    boolean lent = examination.loans() > before;
    if (restsOnTypedIn()) {
      return new PathRun(reply, points(reply), lent, false, Optional.empty());
    }
    Run hidden = rehearse(question.rehearsal());
    if (follows(hidden, question) && (!isTypedIn() || ruleComputes())) {
      return new PathRun(reply, points(reply), lent, true, Optional.empty());
    }
    List<Centre> pathAtOtherRate = question.centresAtOtherRate().get();
    List<Centre> longerPath = question.longer().get();
    Reply otherRate = afresh(question.otherRate(), pathAtOtherRate);
    Reply longer = afresh(rule.rule().rate(), longerPath);
    boolean computed = comesOut(otherRate, pathAtOtherRate) || comesOut(longer, longerPath);
    Optional<Reply.None> silent =
        Stream.of(hidden.reply(), otherRate, longer)
            .filter(Reply.None.class::isInstance)
            .map(Reply.None.class::cast)
            // A table of points ends somewhere, and whoever asks for more gets an exception.
            .filter(none -> none != longer || none.reason() != Reply.Reason.THREW)
            .findFirst();
    return new PathRun(reply, points(reply), lent, computed, silent);
  }

  private boolean restsOnTypedIn() {
    return examination.typedIn().contains(Parts.GRADIENT);
  }

  /** What is typed in may still compute, knowing one rate only: {@link #ruleComputes} tells. */
  private boolean isTypedIn() {
    return examination.typedIn().contains(Parts.step(rule.rule()));
  }

  Reply own(double rate, int epochs) {
    return run(new Argument.Own(Parts.step(rule.rule())), rate, epochs);
  }

  Reply run(Argument optimizer, double rate, int epochs) {
    return examination
        .program()
        .call(
            scope,
            Parts.loop(rule.rule()),
            List.of(optimizer, new Argument.Num(rate), new Argument.Count(epochs)));
  }

  private Run rehearse(Rehearsal rehearsal) {
    Recorder recorder = new Recorder(rehearsal);
    Reply reply = run(new Argument.Recorder(recorder), rehearsal.rate(), rehearsal.epochs());
    Optional<Value> result =
        reply instanceof Reply.Returned returned ? Optional.of(returned.value()) : Optional.empty();
    return new Run(rehearsal, recorder.recording(Parts.loop(rule.rule()), result), reply);
  }

  private List<Reply> own(Run run) {
    List<Reply> replies = new ArrayList<>();
    for (int call = 0; call < run.recording().calls().size(); call++) {
      if (LoopCall.vector(run, call, StepArguments.WEIGHTS) instanceof Shaped.Numbers point) {
        Argument argument = new Argument.Vector(point.numbers());
        replies.add(examination.program().call(scope, Parts.GRADIENT, List.of(argument)));
      } else {
        return replies;
      }
    }
    return replies;
  }

  private boolean follows(Run hidden, PathQuestion question) {
    List<Shaped> points = points(hidden.reply());
    return points.stream().skip(1).anyMatch(p -> given(p, question.rehearsal()))
        && agreeing(points, question.centres()) == 0;
  }

  /** As many epochs as a path has, afresh: a rule may keep its state to itself. */
  private Reply afresh(double rate, List<Centre> path) {
    int epochs = length(path) - 1;
    return new Stage(examination, rule, scope + "/at " + rate + " for " + epochs).own(rate, epochs);
  }

  private boolean comesOut(Reply reply, List<Centre> path) {
    return agreeing(points(reply), path) == length(path) - 1;
  }

  private boolean ruleComputes() {
    Reply reply =
        examination
            .program()
            .call(
                scope,
                Parts.step(rule.rule()),
                Arguments.of(rule.rule(), rule.elsewhere().input()));
    int d = Objective.start().length;
    List<Centre> weights = rule.elsewhere().centres().stream().map(c -> c.slice(0, d)).toList();
    return reply instanceof Reply.Returned returned
        && agrees(shapes.vectors(returned.value(), rule.returned().size()).get(0), weights);
  }

  private boolean given(Shaped point, Rehearsal rehearsal) {
    return rehearsal.answers().stream()
        .map(answer -> examination.material().spread().passedThrough("answer", answer.weights()))
        .anyMatch(answer -> agrees(point, List.of(answer)));
  }

  /** How many points agree with the path, the start not counted. */
  private static long agreeing(List<Shaped> points, List<Centre> path) {
    return IntStream.range(1, Math.min(points.size(), length(path)))
        .filter(k -> agrees(points.get(k), PathQuestion.point(path, k)))
        .count();
  }

  private static int length(List<Centre> path) {
    return path.get(0).numbers().length / Objective.start().length;
  }

  private static boolean agrees(Shaped shaped, List<Centre> centres) {
    return shaped instanceof Shaped.Numbers numbers
        && Judgement.of(numbers.numbers(), centres).right();
  }

  private List<Shaped> points(Reply reply) {
    return reply instanceof Reply.Returned returned ? shapes.points(returned.value()) : List.of();
  }
}
