package optigrade.tracing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import optigrade.answers.AnswerKey;
import optigrade.course.Names;
import optigrade.course.Objective;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.judging.Arguments;
import optigrade.judging.Centre;
import optigrade.judging.Flat;
import optigrade.judging.Judgement;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.model.Argument;
import optigrade.model.Outcomes;
import optigrade.model.Program;
import optigrade.model.Reply;
import optigrade.model.Text;
import optigrade.model.Value;

/** Follows a program through the epochs of one exercise. */
public final class Tracer {

  private final Program program;
  private final Rule rule;
  private final AnswerKey key;
  private final Shapes shapes = new Shapes(Objective.start().length);
  private final List<Text> remarks = new ArrayList<>();
  private boolean lent;

  public Tracer(Program program, Rule rule, AnswerKey key) {
    this.program = program;
    this.key = key;
    this.rule = rule;
  }

  public Trace follow(int epochs) {
    List<Moment> mine = mine(epochs);
    List<Centre> centres = key.journey(rule, epochs);
    double[] own = Flat.of(mine.stream().flatMap(it -> it.vectors().stream()).toList());
    double[] seen = new double[centres.get(0).numbers().length];
    Arrays.fill(seen, Double.NaN);
    System.arraycopy(own, 0, seen, 0, own.length);
    Judgement judgement = Judgement.of(seen, centres);
    List<Trace.Row> rows = rows(epochs, mine, judgement);
    return new Trace(constants(), Objective.start(), rows, remarks, path(rows));
  }

  /**
   * One epoch of the program's, as far as it came.
   *
   * @param vectors the gradient, the new states, the new weights
   */
  private record Moment(List<double[]> vectors) {}

  private List<Moment> mine(int epochs) {
    List<Moment> moments = new ArrayList<>();
    double[] weights = Objective.start();
    List<double[]> states =
        Collections.nCopies(rule.states().size(), new double[Objective.start().length]);
    for (int t = 1; t <= epochs; t++) {
      double[] gradient = gradient(weights);
      Optional<Step> step =
          step(new StepInput(weights, gradient, rule.rate(), states, rule.constants(), t));
      if (step.isEmpty()) {
        moments.add(new Moment(List.of(gradient)));
        return moments;
      }
      weights = step.get().weights();
      states = step.get().states();
      moments.add(
          new Moment(
              Stream.of(Stream.of(gradient), states.stream(), Stream.of(weights))
                  .flatMap(vectors -> vectors)
                  .toList()));
    }
    return moments;
  }

  private double[] gradient(double[] weights) {
    if (!lent) {
      List<Argument> point = List.of(new Argument.Vector(weights.clone()));
      Reply reply = program.call("trace", Parts.GRADIENT, point);
      if (reply instanceof Reply.Returned returned
          && shapes.vector(returned.value()) instanceof Shaped.Numbers numbers) {
        return numbers.numbers();
      }
      lent = true;
      remarks.add(
          new Text(
              "df_w gave no gradient, so the right one was used: " + said(reply, 1).en(),
              "df_w không cho ra gradient nên gradient đúng được dùng thay: "
                  + said(reply, 1).vi()));
    }
    return key.gradient().at(weights);
  }

  private Optional<Step> step(StepInput input) {
    Reply reply = program.call("trace", Parts.step(rule), Arguments.of(rule, input));
    List<Shaped> shaped =
        reply instanceof Reply.Returned returned
            ? shapes.vectors(returned.value(), 1 + rule.states().size())
            : List.of();
    if (shaped.isEmpty() || !shaped.stream().allMatch(Shaped.Numbers.class::isInstance)) {
      remarks.add(
          new Text(
              "%s gave no step in epoch %d: %s"
                  .formatted(rule.method(), input.t(), said(reply, 1 + rule.states().size()).en()),
              "%s không cho ra bước nào ở epoch %d: %s"
                  .formatted(
                      rule.method(), input.t(), said(reply, 1 + rule.states().size()).vi())));
      return Optional.empty();
    }
    List<double[]> vectors =
        shaped.stream().map(vector -> ((Shaped.Numbers) vector).numbers()).toList();
    return Optional.of(new Step(vectors.get(0), vectors.subList(1, vectors.size())));
  }

  private Text said(Reply reply, int vectors) {
    if (reply instanceof Reply.None none) {
      return none.message();
    }
    if (((Reply.Returned) reply).value() instanceof Value.Nothing) {
      return new Text("it returned nothing (null).", "nó không trả về gì (null).");
    }
    int numbers = shapes.dimension();
    return vectors == 1
        ? new Text(
            "what it returned is no vector of %d numbers.".formatted(numbers),
            "kết quả trả về không phải một vectơ gồm %d số.".formatted(numbers))
        : new Text(
            "what it returned is not %d vectors of %d numbers each.".formatted(vectors, numbers),
            "kết quả trả về không phải %d vectơ, mỗi vectơ gồm %d số.".formatted(vectors, numbers));
  }

  private List<Trace.Row> rows(int epochs, List<Moment> mine, Judgement judgement) {
    int dimension = Objective.start().length;
    double[] right = judgement.centre().numbers();
    OptionalInt first = judgement.firstDifference();
    List<String> names =
        Stream.of(Stream.of(Names.GRADIENT), rule.states().stream(), Stream.of(Names.WEIGHTS))
            .flatMap(each -> each)
            .toList();
    List<Trace.Row> rows = new ArrayList<>();
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int i = 0; i < names.size(); i++) {
        int at = (epoch * names.size() + i) * dimension;
        Optional<double[]> own =
            epoch < mine.size() && i < mine.get(epoch).vectors().size() && !(lent && i == 0)
                ? Optional.of(mine.get(epoch).vectors().get(i))
                : Optional.empty();
        boolean differs =
            first.isPresent() && first.getAsInt() >= at && first.getAsInt() < at + dimension;
        boolean isWeights = i == names.size() - 1;
        if (isWeights) {
          rows.addAll(corrected(rows, epoch + 1));
        }
        rows.add(
            new Trace.Row(
                epoch + 1,
                names.get(i),
                own,
                Arrays.copyOfRange(right, at, at + dimension),
                differs ? Optional.of(first.getAsInt() - at) : Optional.empty()));
      }
    }
    return rows;
  }

  /** States as they are used; a program's own stay inside its method. */
  private List<Trace.Row> corrected(List<Trace.Row> rows, int epoch) {
    double[] corrections = key.corrections(rule, epoch);
    List<Trace.Row> states = rows.subList(rows.size() - corrections.length, rows.size());
    return IntStream.range(0, corrections.length)
        .mapToObj(
            i ->
                new Trace.Row(
                    epoch,
                    states.get(i).name() + "^",
                    Optional.empty(),
                    over(states.get(i).right(), corrections[i]),
                    Optional.empty()))
        .toList();
  }

  private static double[] over(double[] vector, double part) {
    return DoubleStream.of(vector).map(number -> number / part).toArray();
  }

  private List<Trace.Constant> constants() {
    List<Trace.Constant> constants = new ArrayList<>();
    constants.add(new Trace.Constant(Names.RATE, rule.rate()));
    rule.hyperparameters().forEach(it -> constants.add(new Trace.Constant(it.name(), it.value())));
    return constants;
  }

  private static Outcomes.Trajectory path(List<Trace.Row> rows) {
    List<Trace.Row> weights =
        rows.stream().filter(row -> row.name().equals(Names.WEIGHTS)).toList();
    Stream<double[]> start = Stream.of(Objective.start());
    List<Value> mine =
        Stream.concat(
                Stream.of(Objective.start()), weights.stream().flatMap(row -> row.mine().stream()))
            .map(Value::of)
            .toList();
    return new Outcomes.Trajectory(
        Stream.concat(start, weights.stream().map(Trace.Row::right)).toList(),
        Optional.of(new Value.Sequence(mine)));
  }
}
