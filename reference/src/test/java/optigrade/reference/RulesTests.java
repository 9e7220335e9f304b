package optigrade.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import optigrade.course.Objective;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.Step;
import optigrade.course.StepInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTests {

  @Test
  void the_rules_stand_in_the_order_of_the_exercises() {
    assertEquals(
        List.of("gd", "momentum", "rmsprop", "adam"), Rules.all().stream().map(Rule::id).toList());
    assertTrue(Rules.named("nadam").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "gd, double float",
    "momentum, double float",
    "rmsprop, double-eps-in float-eps-in double-eps-after float-eps-after",
    "adam, double-eps-after float-eps-after double-eps-in float-eps-in",
  })
  void the_placement_of_the_courses_text_is_the_oracle(String rule, String versions) {
    List<Version> accepted = Solutions.of(Rules.named(rule).orElseThrow()).accepted();
    assertEquals(List.of(versions.split(" ")), accepted.stream().map(Version::id).toList());
    for (Version version : accepted) {
      assertEquals(version.id().startsWith("double"), version.isCentre(), version.id());
      assertEquals(version.id().replace("float", "double"), version.centre());
    }
  }

  @Test
  void every_accepted_version_leaves_its_input_alone_and_stays_finite_at_zero() {
    for (Rule rule : Rules.all()) {
      for (Version version : Solutions.of(rule).accepted()) {
        double[] weights = {3, -4};
        double[] zeros = {0, 0};
        List<double[]> states = rule.states().stream().map(s -> new double[2]).toList();
        Called called =
            version.call(new StepInput(weights, zeros, 0.1, states, rule.constants(), 1));
        assertArrayEquals(weights, called.result().weights());
        assertArrayEquals(new double[] {3, -4}, weights);
        assertArrayEquals(weights, called.after().weights());
        assertEquals(rule.states().size(), called.result().states().size());
        called.result().states().forEach(state -> assertArrayEquals(zeros, state));
      }
    }
  }

  @Test
  void a_rule_works_in_any_dimension() {
    StepInput input =
        new StepInput(
            new double[] {1, 2, 3},
            new double[] {1, 1, 1},
            0.5,
            List.of(new double[] {0, 2, 4}),
            new double[] {0.5},
            1);
    Step step = new Momentum().oracle().step(input);
    assertArrayEquals(new double[] {0.75, 1.25, 1.75}, step.weights());
    assertArrayEquals(new double[] {0.5, 1.5, 2.5}, step.states().get(0));
  }

  @Test
  void float_arithmetic_is_what_java_floats_give() {
    double[] slope = Slope.gradient(Arithmetic.FLOAT).at(new double[] {-4.7, 0.1});
    assertArrayEquals(new double[] {0.2f * -4.7f, 4f * 0.1f}, slope);
  }

  @Test
  void the_objective_starts_where_the_statement_says() {
    assertArrayEquals(new double[] {-5, -2}, Objective.start());
    assertEquals(10.5, Objective.value(Objective.start()), 1e-12);
    assertArrayEquals(new double[] {-1, -8}, Slope.gradient().at(Objective.start()));
  }
}
