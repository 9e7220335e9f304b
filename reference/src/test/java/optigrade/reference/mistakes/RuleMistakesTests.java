package optigrade.reference.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.StepInput;
import optigrade.reference.Solutions;
import optigrade.reference.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleMistakesTests {

  static List<Rule> rules() {
    return Rules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_version_of_a_mistake_is_far_from_every_accepted_one(Rule rule) {
    for (RuleMistake mistake : Mistakes.ofRule(rule.id())) {
      for (Version wrong : mistake.versions(rule)) {
        for (Version right : Solutions.of(rule).accepted()) {
          assertFalse(
              agree(wrong, right, rule, Likeness.roughly()),
              mistake.id() + " " + wrong.id() + " agrees with " + right.id());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_centre_has_its_float_version(Rule rule) {
    for (RuleMistake mistake : Mistakes.ofRule(rule.id())) {
      List<Version> versions = mistake.versions(rule);
      List<String> centres = versions.stream().filter(Version::isCentre).map(Version::id).toList();
      assertEquals(versions.size(), 2 * centres.size(), mistake.id());
      assertTrue(versions.stream().allMatch(v -> centres.contains(v.centre())), mistake.id());
      assertEquals(versions.size(), versions.stream().map(Version::id).distinct().count());
    }
  }

  private static boolean agree(Version one, Version other, Rule rule, Likeness likeness) {
    for (StepInput input : Inputs.of(rule)) {
      if (!likeness.between(one.call(input), other.call(input))) {
        return false;
      }
    }
    return true;
  }
}
