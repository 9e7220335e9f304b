package optigrade.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import optigrade.course.Gradient;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.Stepper;
import optigrade.reference.Arithmetic;
import optigrade.reference.GradientVersion;
import optigrade.reference.Slope;
import optigrade.reference.Solutions;
import optigrade.reference.Version;
import optigrade.solving.ReferenceProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody who is right loses anything, whatever the arithmetic, the epsilon or the seed. */
class AcceptedVersionsTests {

  private static final List<Gradient> SLOPES =
      Slope.accepted().stream().map(GradientVersion::gradient).toList();

  @ParameterizedTest
  @ValueSource(longs = {20260101, 0, -1, 42, 987654321987654321L})
  void every_accepted_version_passes_every_check(long seed) {
    try (Exam exam = new Exam(Exam.withSeed(seed))) {
      List<String> lost = new ArrayList<>();
      for (Gradient slope : SLOPES) {
        for (Rule rule : Rules.all()) {
          for (Version version : Solutions.of(rule).accepted()) {
            ReferenceProgram program = ReferenceProgram.right().with(slope).with(rule, version);
            lost.addAll(Exam.lost(exam.of(program)));
          }
        }
      }
      assertEquals(List.of(), lost);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {20260101, 0, -1, 42, 987654321987654321L})
  void floats_in_another_order_of_operations_pass_every_check(long seed) {
    ReferenceProgram program =
        ReferenceProgram.right()
            .with(w -> new double[] {(float) w[0] / 5f, (float) w[1] * 2f * 2f})
            .with(
                Exam.GD,
                each(
                    (in, i) ->
                        new float[] {f(in.weights()[i]) - f(in.gradient()[i]) * f(in.rate())}))
            .with(Exam.MOMENTUM, each(AcceptedVersionsTests::momentum))
            .with(Exam.RMSPROP, each(AcceptedVersionsTests::rmsprop))
            .with(Exam.ADAM, each(AcceptedVersionsTests::adam));
    try (Exam exam = new Exam(Exam.withSeed(seed))) {
      assertEquals(List.of(), Exam.lost(exam.of(program)));
    }
  }

  @Test
  void doubles_that_pass_through_float_arrays_between_calls_pass_every_check() {
    UnaryOperator<Stepper> stored = right -> input -> floats(right.step(floats(input)));
    ReferenceProgram program = ReferenceProgram.right();
    for (Rule rule : Rules.all()) {
      program = program.with(rule, stored.apply(Solutions.of(rule).oracle()));
    }
    try (Exam exam = new Exam()) {
      assertEquals(List.of(), Exam.lost(exam.of(program)));
    }
  }

  /** One coordinate of a step in floats: the weight, then the states. */
  @FunctionalInterface
  private interface Coordinate {
    float[] of(StepInput input, int index);
  }

  private static Stepper each(Coordinate coordinate) {
    return input -> {
      float[] first = coordinate.of(input, 0);
      float[] second = coordinate.of(input, 1);
      List<double[]> vectors = new ArrayList<>();
      for (int k = 0; k < first.length; k++) {
        vectors.add(new double[] {first[k], second[k]});
      }
      return new Step(vectors.get(0), vectors.subList(1, vectors.size()));
    };
  }

  private static float f(double number) {
    return (float) number;
  }

  private static float[] momentum(StepInput in, int i) {
    float v = f(in.states().get(0)[i]);
    float g = f(in.gradient()[i]);
    float next = g + f(in.hyperparameters()[0]) * (v - g);
    return new float[] {f(in.weights()[i]) - next * f(in.rate()), next};
  }

  private static float[] rmsprop(StepInput in, int i) {
    float gamma = f(in.hyperparameters()[0]);
    float g = f(in.gradient()[i]);
    float s = (1 - gamma) * g * g + f(in.states().get(0)[i]) * gamma;
    float scaled = f(in.rate()) / (float) Math.sqrt(s + 1e-6f);
    return new float[] {f(in.weights()[i]) - scaled * g, s};
  }

  private static float[] adam(StepInput in, int i) {
    float beta1 = f(in.hyperparameters()[0]);
    float beta2 = f(in.hyperparameters()[1]);
    float g = f(in.gradient()[i]);
    float v = (1 - beta1) * g + f(in.states().get(0)[i]) * beta1;
    float s = (1 - beta2) * g * g + f(in.states().get(1)[i]) * beta2;
    float power1 = 1;
    float power2 = 1;
    for (int t = 0; t < in.t(); t++) {
      power1 *= beta1;
      power2 *= beta2;
    }
    float rate = f(in.rate()) / (1 - power1);
    float root = (float) Math.sqrt(s / (1 - power2)) + 1e-6f;
    return new float[] {f(in.weights()[i]) - v * rate / root, v, s};
  }

  private static StepInput floats(StepInput input) {
    return new StepInput(
        floats(input.weights()),
        floats(input.gradient()),
        input.rate(),
        input.states().stream().map(AcceptedVersionsTests::floats).toList(),
        input.hyperparameters(),
        input.t());
  }

  private static Step floats(Step step) {
    return new Step(
        floats(step.weights()), step.states().stream().map(AcceptedVersionsTests::floats).toList());
  }

  private static double[] floats(double[] numbers) {
    return Arithmetic.FLOAT.of(numbers).toArray();
  }
}
