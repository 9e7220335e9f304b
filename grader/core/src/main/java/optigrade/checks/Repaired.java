package optigrade.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.answers.PathQuestion;
import optigrade.answers.RuleMaterial;
import optigrade.course.Gradient;
import optigrade.course.Objective;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.Stepper;
import optigrade.judging.Arguments;
import optigrade.judging.Course;
import optigrade.judging.Judgement;
import optigrade.judging.NoValue;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.judging.StepArguments;
import optigrade.model.Argument;
import optigrade.model.Reply;
import optigrade.model.Value;

/** The program with its wrong parts replaced by right ones. */
final class Repaired {

  private final Examination examination;
  private final Rule rule;
  private final PathQuestion path;
  private final List<String> wrong;
  private final String scope;
  private final Shapes shapes = new Shapes(Objective.start().length);

  Repaired(Examination examination, RuleMaterial material, PathQuestion path, List<String> wrong) {
    this.examination = examination;
    this.rule = material.rule();
    this.path = path;
    this.wrong = wrong;
    this.scope = Parts.path(rule, path.epochs()) + "/repaired";
  }

  boolean comesOutRight() {
    return (isWrong(Parts.loop(rule)) ? withTheRightLoop() : withItsOwnLoop())
        .map(points -> Judgement.of(points, path.centres()).right())
        .orElse(false);
  }

  private boolean isWrong(String part) {
    return wrong.contains(part);
  }

  private Optional<double[]> withItsOwnLoop() {
    boolean lends =
        isWrong(Parts.GRADIENT)
            && !examination.lends()
            && examination.program().lend(Parts.GRADIENT, new Loan(examination.key().gradient()));
    Argument optimizer =
        isWrong(Parts.step(rule))
            ? new Argument.Recorder(this::rightAnswer)
            : new Argument.Own(Parts.step(rule));
    Reply reply =
        call(
            Parts.loop(rule),
            List.of(optimizer, new Argument.Num(rule.rate()), new Argument.Count(path.epochs())));
    if (lends) {
      examination.program().takeBack(Parts.GRADIENT);
    }
    return reply instanceof Reply.Returned returned
        ? numbers(shapes.points(returned.value()))
        : Optional.empty();
  }

  private Optional<double[]> withTheRightLoop() {
    Gradient gradient = isWrong(Parts.GRADIENT) ? examination.key().gradient() : this::ownGradient;
    Stepper optimizer = isWrong(Parts.step(rule)) ? this::rightStep : this::ownStep;
    try {
      return Optional.of(Course.of(rule, rule.rate(), path.epochs()).path(gradient, optimizer));
    } catch (NoValue e) {
      return Optional.empty();
    }
  }

  private double[] ownGradient(double[] weights) {
    Value value = value(call(Parts.GRADIENT, List.of(new Argument.Vector(weights.clone()))));
    return vector(shapes.vector(value));
  }

  private Step ownStep(StepInput input) {
    Value value = value(call(Parts.step(rule), Arguments.of(rule, input)));
    List<double[]> vectors =
        shapes.vectors(value, 1 + rule.states().size()).stream().map(Repaired::vector).toList();
    return new Step(vectors.get(0), vectors.subList(1, vectors.size()));
  }

  /** Where the key knows no answer the path is wrong anyhow, unless the loop drops what it gets. */
  private Step rightStep(StepInput input) {
    return examination
        .key()
        .step(rule, input)
        .orElseGet(() -> new Step(input.weights(), input.states()));
  }

  /** The right rule, answering in the program's stead. */
  private Value rightAnswer(List<Value> arguments) {
    return Arguments.read(rule, arguments)
        .map(this::rightStep)
        .map(StepArguments::result)
        .orElseGet(Value.Nothing::new);
  }

  private Reply call(String part, List<Argument> arguments) {
    return examination.program().call(scope, part, arguments);
  }

  private static Value value(Reply reply) {
    if (reply instanceof Reply.Returned returned) {
      return returned.value();
    }
    throw new NoValue();
  }

  private static double[] vector(Shaped shaped) {
    if (shaped instanceof Shaped.Numbers numbers) {
      return numbers.numbers();
    }
    throw new NoValue();
  }

  private static Optional<double[]> numbers(List<Shaped> points) {
    List<double[]> vectors = new ArrayList<>();
    for (Shaped point : points) {
      if (!(point instanceof Shaped.Numbers numbers)) {
        return Optional.empty();
      }
      vectors.add(numbers.numbers());
    }
    return Optional.of(vectors.stream().flatMapToDouble(java.util.Arrays::stream).toArray());
  }
}
