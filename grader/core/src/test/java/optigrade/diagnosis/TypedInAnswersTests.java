package optigrade.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import optigrade.course.Objective;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.Stepper;
import optigrade.reference.Slope;
import optigrade.reference.Solutions;
import optigrade.solving.ReferenceProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Who types answers in is told so; who is right on the first step by luck is not accused of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedInAnswersTests {

  private static final Rule GD = Rules.named("gd").orElseThrow();
  private static final Rule MOMENTUM = Rules.named("momentum").orElseThrow();
  private static final Rule ADAM = Rules.named("adam").orElseThrow();
  private static final ReferenceProgram RIGHT = ReferenceProgram.right();
  private static final double[] START = Objective.start();

  private final Consultation consultation = new Consultation();

  @AfterAll
  void close() {
    consultation.close();
  }

  @TestFactory
  Stream<DynamicTest> named() {
    double[] slope = Slope.gradient().at(START);
    Map<String, ReferenceProgram> programs = new LinkedHashMap<>();
    programs.put("gradient.df_w types its answer in", RIGHT.with(w -> slope));
    programs.put(
        "gradient.df_w types one number in", RIGHT.with(w -> new double[] {0.2 * w[0], -8}));
    programs.put(
        "gradient.df_w looks its answer up",
        RIGHT.with(w -> Arrays.equals(w, START) ? slope : new double[2]));
    programs.put("gd.sgd types its answer in", typed(GD));
    programs.put("adam.Adam types its answer in", typed(ADAM));
    programs.put("gd.sgd types the rate in", withRate(GD));
    programs.put("gd.sgd knows no other rate", knowingOneRate(GD));
    programs.put("momentum.sgd_momentum knows no other rate", knowingOneRate(MOMENTUM));
    programs.put("gd.sgd looks two steps up", lookedUp(GD, 2));
    programs.put("momentum.sgd_momentum looks two steps up", lookedUp(MOMENTUM, 2));
    programs.put("adam.Adam looks two steps up", lookedUp(ADAM, 2));
    return programs.entrySet().stream()
        .map(
            entry ->
                dynamicTest(
                    entry.getKey(),
                    () -> {
                      List<String> found = consultation.found(entry.getValue());
                      assertEquals(part(entry.getKey()) + " hard-coded", found.get(0));
                      // Where the path rests on what was typed in, so is the path.
                      assertTrue(
                          found.stream().allMatch(f -> f.endsWith(" hard-coded")), found::toString);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> not_accused() {
    Map<String, ReferenceProgram> programs = new LinkedHashMap<>();
    programs.put(
        "the cube that is four times the weight at the start",
        RIGHT.with(w -> new double[] {0.2 * w[0], w[1] * w[1] * w[1]}));
    programs.put("a gradient cut to whole numbers", RIGHT.with(w -> gradient(w, x -> (int) x)));
    programs.put(
        "a gradient of weights cut to whole numbers",
        RIGHT.with(w -> Slope.gradient().at(each(w, x -> (int) x))));
    programs.put("sgd rounded to cents", roundedTo(GD, 100));
    programs.put("momentum rounded to cents", roundedTo(MOMENTUM, 100));
    programs.put("adam rounded to six places", roundedTo(ADAM, 1e6));
    programs.put("sgd that works its gradient out itself", ignoringItsGradient(GD));
    programs.put("sgd that takes negative gradients only", onNegativeGradients(GD));
    programs.put("momentum that keeps its velocity to itself", keepingItsState(MOMENTUM));
    programs.put("adam that keeps its moments to itself", keepingItsState(ADAM));
    return programs.entrySet().stream()
        .map(
            entry ->
                dynamicTest(
                    entry.getKey(),
                    () ->
                        assertEquals(
                            List.of(),
                            consultation.found(entry.getValue()).stream()
                                .filter(found -> found.endsWith("hard-coded"))
                                .toList())));
  }

  private static String part(String sentence) {
    return sentence.substring(0, sentence.indexOf(' '));
  }

  private static ReferenceProgram typed(Rule rule) {
    Step first = Solutions.of(rule).oracle().step(path(rule, 1)[0]);
    return RIGHT.with(rule, input -> first);
  }

  private static ReferenceProgram withRate(Rule rule) {
    return RIGHT.with(rule, input -> Solutions.of(rule).oracle().step(input.withRate(rule.rate())));
  }

  private static ReferenceProgram knowingOneRate(Rule rule) {
    return RIGHT.with(
        rule,
        input ->
            input.rate() == rule.rate() ? Solutions.of(rule).oracle().step(input) : nothing(rule));
  }

  private static ReferenceProgram lookedUp(Rule rule, int steps) {
    StepInput[] known = path(rule, steps);
    return RIGHT.with(
        rule,
        input ->
            Arrays.stream(known)
                .filter(one -> Arrays.equals(one.weights(), input.weights()))
                .findFirst()
                .map(Solutions.of(rule).oracle()::step)
                .orElse(nothing(rule)));
  }

  private static ReferenceProgram roundedTo(Rule rule, double parts) {
    DoubleUnaryOperator round = x -> Math.round(x * parts) / parts;
    return RIGHT.with(
        rule,
        input -> {
          Step right = Solutions.of(rule).oracle().step(input);
          return new Step(
              each(right.weights(), round),
              right.states().stream().map(state -> each(state, round)).toList());
        });
  }

  private static ReferenceProgram ignoringItsGradient(Rule rule) {
    return RIGHT.with(
        rule,
        input ->
            Solutions.of(rule).oracle().step(given(input, Slope.gradient().at(input.weights()))));
  }

  private static ReferenceProgram onNegativeGradients(Rule rule) {
    return RIGHT.with(
        rule,
        input ->
            Solutions.of(rule)
                .oracle()
                .step(given(input, each(input.gradient(), g -> -Math.abs(g)))));
  }

  /** What a static field does: whatever state it is given, it goes on from its own. */
  private static ReferenceProgram keepingItsState(Rule rule) {
    Stepper keeping =
        new Stepper() {
          private Step last = nothing(rule);

          @Override
          public Step step(StepInput in) {
            last =
                Solutions.of(rule)
                    .oracle()
                    .step(
                        new StepInput(
                            in.weights(),
                            in.gradient(),
                            in.rate(),
                            last.states(),
                            in.hyperparameters(),
                            in.t()));
            return last;
          }
        };
    return RIGHT.with(rule, keeping);
  }

  private static StepInput given(StepInput in, double[] gradient) {
    return new StepInput(
        in.weights(), gradient, in.rate(), in.states(), in.hyperparameters(), in.t());
  }

  private static Step nothing(Rule rule) {
    return new Step(new double[2], rule.states().stream().map(state -> new double[2]).toList());
  }

  /** The inputs of the course's first steps. */
  private static StepInput[] path(Rule rule, int steps) {
    StepInput[] inputs = new StepInput[steps];
    double[] constants = rule.constants();
    Step last = new Step(START, nothing(rule).states());
    for (int t = 1; t <= steps; t++) {
      double[] slope = Slope.gradient().at(last.weights());
      inputs[t - 1] =
          new StepInput(last.weights(), slope, rule.rate(), last.states(), constants, t);
      last = Solutions.of(rule).oracle().step(inputs[t - 1]);
    }
    return inputs;
  }

  private static double[] gradient(double[] weights, DoubleUnaryOperator change) {
    return each(Slope.gradient().at(weights), change);
  }

  private static double[] each(double[] numbers, DoubleUnaryOperator change) {
    return Arrays.stream(numbers).map(change).toArray();
  }
}
