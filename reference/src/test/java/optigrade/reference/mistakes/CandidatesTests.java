package optigrade.reference.mistakes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.mistakes.Candidate;
import optigrade.course.mistakes.Mistake;
import optigrade.reference.Solutions;
import optigrade.reference.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CandidatesTests {

  static List<Rule> rules() {
    return Rules.all();
  }

  @Test
  void two_mistakes_at_once_compute_what_both_say() {
    Version both = find("momentum", "momentum.no-one-minus-beta", "momentum.ascent").orElseThrow();
    StepInput input =
        new StepInput(
            new double[] {1, 2},
            new double[] {4, 8},
            0.5,
            List.of(new double[] {2, 2}),
            new double[] {0.25},
            1);
    Step step = both.stepper().step(input);
    assertArrayEquals(new double[] {4.5, 8.5}, step.states().get(0));
    assertArrayEquals(new double[] {3.25, 6.25}, step.weights());
  }

  @Test
  void what_a_call_leaves_behind_goes_with_another_mistake() {
    Version both = find("gd", "sgd.ascent", "sgd.changes-its-input").orElseThrow();
    StepInput input =
        new StepInput(new double[] {1}, new double[] {2}, 0.5, List.of(), new double[0], 1);
    assertArrayEquals(new double[] {2}, both.call(input).result().weights());
    assertArrayEquals(new double[] {2}, both.call(input).after().weights());
  }

  @ParameterizedTest
  @CsvSource({
    "momentum, momentum.no-one-minus-beta, momentum.swapped-beta",
    "gd, sgd.no-learning-rate, sgd.divides-by-rate",
    "rmsprop, rmsprop.wrong-epsilon, rmsprop.no-epsilon",
    "adam, adam.state-not-returned, adam.result-order"
  })
  void mistakes_in_the_same_place_do_not_pair(String rule, String one, String other) {
    assertTrue(find(rule, one, other).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "gd, sgd.ascent, sgd.second-weight-untouched",
    "momentum, momentum.swapped-beta, momentum.minus-gradient",
    "momentum, momentum.rate-inside-velocity, momentum.result-order",
    "rmsprop, rmsprop.no-square-root, rmsprop.uses-old-average",
    "rmsprop, rmsprop.swapped-gamma, rmsprop.wrong-epsilon",
    "adam, adam.no-bias-correction, adam.gradient-not-squared",
    "adam, adam.betas-swapped, adam.ascent"
  })
  void independent_mistakes_pair(String rule, String one, String other) {
    assertTrue(find(rule, one, other).isPresent());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void single_mistakes_come_before_pairs_and_none_is_empty(Rule rule) {
    List<Candidate<Version>> all = Candidates.ofRule(rule);
    int alone = Mistakes.ofRule(rule.id()).size();
    assertTrue(all.subList(0, alone).stream().allMatch(c -> c.mistakes().size() == 1));
    assertTrue(all.subList(alone, all.size()).stream().allMatch(c -> c.mistakes().size() == 2));
    assertTrue(all.stream().noneMatch(candidate -> candidate.versions().isEmpty()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_order_of_two_changes_does_not_matter(Rule rule) {
    StepInput input = Inputs.of(rule).get(1);
    for (RuleMistake one : Mistakes.ofRule(rule.id())) {
      for (RuleMistake other : Mistakes.ofRule(rule.id())) {
        for (Version right : Solutions.of(rule).accepted()) {
          Optional<Version> forth = both(one, other, right);
          Optional<Version> back = both(other, one, right);
          assertEquals(forth.isPresent(), back.isPresent());
          forth.ifPresent(
              version ->
                  assertTrue(
                      Likeness.upToRounding()
                          .between(version.call(input), back.orElseThrow().call(input)),
                      one.id() + " and " + other.id()));
        }
      }
    }
  }

  private static Optional<Version> both(RuleMistake one, RuleMistake other, Version right) {
    return one.changes()
        .get(0)
        .and(other.changes().get(0), right.recipe())
        .map(change -> right.following("", change.in(right.recipe())));
  }

  private static Optional<Version> find(String ruleId, String one, String other) {
    return Candidates.ofRule(Rules.named(ruleId).orElseThrow()).stream()
        .filter(c -> c.mistakes().stream().map(Mistake::id).toList().equals(List.of(one, other)))
        .findFirst()
        .map(candidate -> candidate.versions().get(0));
  }
}
