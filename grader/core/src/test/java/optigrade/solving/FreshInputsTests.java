package optigrade.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.StepInput;
import optigrade.judging.Flat;
import org.junit.jupiter.api.Test;

class FreshInputsTests {

  private static List<double[]> all(long seed) {
    List<double[]> numbers = new ArrayList<>(new FreshInputs(seed).points(8));
    for (Rule rule : Rules.all()) {
      new FreshInputs(seed).steps(rule, 8).forEach(input -> numbers.add(Flat.of(input)));
    }
    return numbers;
  }

  @Test
  void the_same_seed_draws_the_same_on_every_machine() {
    assertEquals("[3.48E-6, -0.00322]", Arrays.toString(all(20260101).get(0)));
    long digest = 0;
    for (double[] numbers : all(20260101)) {
      for (double number : numbers) {
        digest = 31 * digest + Double.doubleToLongBits(number);
      }
    }
    assertEquals(-3161460007348492283L, digest);
  }

  @Test
  void another_seed_draws_others() {
    assertNotEquals(Arrays.toString(all(1).get(9)), Arrays.toString(all(2).get(9)));
  }

  @Test
  void every_seed_finds_telling_inputs() {
    LongStream.range(0, 60).forEach(seed -> assertEquals(40, all(seed).size()));
  }

  @Test
  void they_cover_signs_and_magnitudes_rates_betas_and_late_epochs() {
    Rule adam = Rules.named("adam").orElseThrow();
    List<StepInput> inputs =
        LongStream.range(0, 10)
            .boxed()
            .flatMap(seed -> new FreshInputs(seed).steps(adam, 8).stream())
            .toList();
    DoubleSummaryStatistics gradients =
        inputs.stream()
            .flatMapToDouble(input -> DoubleStream.of(input.gradient()))
            .map(Math::abs)
            .summaryStatistics();
    assertTrue(gradients.getMin() < 1e-4 && gradients.getMax() > 1e5);
    assertTrue(inputs.stream().anyMatch(i -> i.weights()[0] < 0 && i.gradient()[0] > 0));
    assertTrue(inputs.stream().anyMatch(i -> i.weights()[0] > 0 && i.gradient()[0] > 0));
    assertTrue(inputs.stream().anyMatch(i -> i.rate() < 1e-4));
    assertTrue(inputs.stream().anyMatch(i -> i.hyperparameters()[1] > 0.98));
    assertTrue(inputs.stream().anyMatch(i -> i.hyperparameters()[0] < 0.05));
    assertTrue(inputs.stream().anyMatch(i -> i.t() > 1000));
    assertTrue(inputs.stream().anyMatch(i -> i.t() < 4));
  }
}
