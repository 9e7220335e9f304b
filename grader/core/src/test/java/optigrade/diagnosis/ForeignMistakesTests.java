package optigrade.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.reference.Solutions;
import optigrade.solving.ReferenceProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Wrong programs that the catalogue does not know must not be called by a name of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignMistakesTests {

  private static final Rule GD = Rules.named("gd").orElseThrow();
  private static final Rule MOMENTUM = Rules.named("momentum").orElseThrow();
  private static final Rule RMSPROP = Rules.named("rmsprop").orElseThrow();
  private static final Rule ADAM = Rules.named("adam").orElseThrow();

  private final Consultation consultation = new Consultation();

  @AfterAll
  void close() {
    consultation.close();
  }

  @TestFactory
  Stream<DynamicTest> a_wrong_rule_of_another_kind_is_given_no_name() {
    return rules().entrySet().stream()
        .map(
            entry ->
                dynamicTest(
                    entry.getKey(),
                    () -> assertEquals(List.of(), consultation.found(entry.getValue()))));
  }

  private static Map<String, ReferenceProgram> rules() {
    Map<String, ReferenceProgram> programs = new LinkedHashMap<>();
    programs.put("sgd halves the rate", gd((w, move) -> w - move / 2));
    programs.put("sgd squares the move", gd((w, move) -> w - move * move));
    programs.put("sgd moves by the sign", gd((w, move) -> w - Math.signum(move)));
    programs.put("sgd shrinks the weight", gd((w, move) -> 0.99 * w - move));
    programs.put("momentum drops a third", momentum((v, g, b) -> b * v + (1 - b) * g / 3));
    programs.put("momentum squares beta", momentum((v, g, b) -> b * b * v + (1 - b) * g));
    programs.put("momentum multiplies", momentum((v, g, b) -> b * v * (1 - b) * g));
    programs.put("momentum averages evenly", momentum((v, g, b) -> (v + g) / 2 + b));
    programs.put("momentum takes beta of the sum", momentum((v, g, b) -> b * (v + g)));
    programs.put(
        "rmsprop takes the absolute value", rmsprop((s, g, c) -> c * s + (1 - c) * Math.abs(g)));
    programs.put("rmsprop cubes", rmsprop((s, g, c) -> c * s + (1 - c) * Math.abs(g * g * g)));
    programs.put("rmsprop takes the larger", rmsprop((s, g, c) -> Math.max(c * s, g * g)));
    programs.put("adam corrects by t", adam((beta, t) -> beta * t));
    programs.put("adam corrects twice over", adam((beta, t) -> Math.pow(1 - beta, t)));
    programs.put("adam corrects by half", adam((beta, t) -> Math.pow(beta, t) / 2));
    return programs;
  }

  @Test
  void a_wrong_gradient_of_another_kind_is_given_no_name() {
    ReferenceProgram right = ReferenceProgram.right();
    assertEquals(
        List.of(), consultation.found(right.with(w -> new double[] {0.2 * w[0], 3 * w[1]})));
    assertEquals(
        List.of(),
        consultation.found(right.with(w -> new double[] {0.2 * w[0] + 1, 4 * w[1] - 1})));
    assertEquals(
        List.of(),
        consultation.found(right.with(w -> new double[] {0.2 * Math.abs(w[0]), 4 * w[1] * w[1]})));
  }

  @Test
  void a_program_without_mistakes_is_given_none() {
    assertEquals(List.of(), consultation.found(ReferenceProgram.right()));
  }

  private static ReferenceProgram gd(DoubleBinaryOperator update) {
    return ReferenceProgram.right()
        .with(
            GD,
            input ->
                new Step(
                    each(input, (w, g) -> update.applyAsDouble(w, input.rate() * g)), List.of()));
  }

  @FunctionalInterface
  private interface Average {
    double of(double state, double gradient, double beta);
  }

  private static ReferenceProgram momentum(Average average) {
    return ReferenceProgram.right()
        .with(
            MOMENTUM,
            input -> {
              double[] v = state(input, average);
              return new Step(minus(input.weights(), v, input.rate()), List.of(v));
            });
  }

  private static ReferenceProgram rmsprop(Average average) {
    return ReferenceProgram.right()
        .with(
            RMSPROP,
            input -> {
              double[] s = state(input, average);
              double[] step = new double[s.length];
              for (int i = 0; i < s.length; i++) {
                step[i] = input.gradient()[i] / Math.sqrt(s[i] + 1e-6);
              }
              return new Step(minus(input.weights(), step, input.rate()), List.of(s));
            });
  }

  private static ReferenceProgram adam(DoubleBinaryOperator correction) {
    return ReferenceProgram.right()
        .with(
            ADAM,
            input -> {
              List<double[]> states = Solutions.of(ADAM).oracle().step(input).states();
              double[] betas = input.hyperparameters();
              double first = 1 - correction.applyAsDouble(betas[0], input.t());
              double second = 1 - correction.applyAsDouble(betas[1], input.t());
              double[] step = new double[input.weights().length];
              for (int i = 0; i < step.length; i++) {
                double s = Math.abs(states.get(1)[i] / second);
                step[i] = states.get(0)[i] / first / (Math.sqrt(s) + 1e-6);
              }
              return new Step(minus(input.weights(), step, input.rate()), states);
            });
  }

  private static double[] state(StepInput input, Average average) {
    double[] state = new double[input.weights().length];
    for (int i = 0; i < state.length; i++) {
      state[i] =
          average.of(input.states().get(0)[i], input.gradient()[i], input.hyperparameters()[0]);
    }
    return state;
  }

  private static double[] minus(double[] weights, double[] step, double rate) {
    double[] moved = new double[weights.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = weights[i] - rate * step[i];
    }
    return moved;
  }

  private static double[] each(StepInput input, DoubleBinaryOperator operation) {
    double[] all = new double[input.weights().length];
    for (int i = 0; i < all.length; i++) {
      all[i] = operation.applyAsDouble(input.weights()[i], input.gradient()[i]);
    }
    return all;
  }
}
