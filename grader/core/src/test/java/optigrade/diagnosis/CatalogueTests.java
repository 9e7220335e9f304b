package optigrade.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.mistakes.Candidate;
import optigrade.course.mistakes.Mistake;
import optigrade.model.Program;
import optigrade.reference.GradientVersion;
import optigrade.reference.Version;
import optigrade.reference.mistakes.Candidates;
import optigrade.reference.mistakes.GradientMistake;
import optigrade.reference.mistakes.Mistakes;
import optigrade.reference.mistakes.RuleMistake;
import optigrade.solving.ReferenceProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTests {

  private final Consultation consultation = new Consultation();

  @AfterAll
  void close() {
    consultation.close();
  }

  private List<String> found(Program program, String criterion) {
    return consultation.found(program, criterion);
  }

  private static List<String> ids(List<Mistake> mistakes) {
    return mistakes.stream().map(Mistake::id).toList();
  }

  @Test
  void each_wrong_gradient_is_recognised_as_itself() {
    List<String> otherwise = new ArrayList<>();
    for (GradientMistake mistake : Mistakes.ofGradient()) {
      for (GradientVersion version : mistake.versions()) {
        List<String> found =
            found(ReferenceProgram.right().with(version.gradient()), Parts.GRADIENT);
        if (!found.equals(List.of(mistake.id()))) {
          otherwise.add(mistake.id() + " " + version.id() + " as " + found);
        }
      }
    }
    assertEquals(List.of(), otherwise);
  }

  @Test
  void each_wrong_rule_is_recognised_as_itself() {
    List<String> otherwise = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      for (RuleMistake mistake : Mistakes.ofRule(rule.id())) {
        for (Version version : mistake.versions(rule)) {
          List<String> found =
              found(ReferenceProgram.right().with(rule, version), Parts.step(rule));
          if (!found.equals(List.of(mistake.id()))) {
            otherwise.add(mistake.id() + " " + version.id() + " as " + found);
          }
        }
      }
    }
    assertEquals(List.of(), otherwise);
  }

  /** Where a pair does what one mistake does, or another pair, only what is sure is told. */
  @Test
  void each_independent_pair_is_recognised_as_the_pair() {
    List<String> otherwise = new ArrayList<>();
    int pairs = 0;
    int less = 0;
    for (Rule rule : Rules.all()) {
      for (Candidate<Version> pair : Candidates.ofRule(rule)) {
        if (pair.mistakes().size() == 2) {
          pairs++;
          List<String> wanted = ids(pair.mistakes());
          Version version = pair.versions().get(0);
          List<String> found = found(ReferenceProgram.right().with(rule, version), rule);
          less += found.equals(wanted) ? 0 : 1;
          if (found.isEmpty() || !(wanted.containsAll(found) || sameAs(wanted, found))) {
            otherwise.add(wanted + " as " + found);
          }
        }
      }
    }
    assertEquals(List.of(), otherwise);
    assertTrue(less * 10 < pairs, less + " of " + pairs + " pairs are told as one mistake");
  }

  /** Neither moment corrected is what no bias correction means. */
  private static boolean sameAs(List<String> pair, List<String> found) {
    return pair.equals(
            List.of("adam.first-moment-not-corrected", "adam.second-moment-not-corrected"))
        && found.equals(List.of("adam.no-bias-correction"));
  }

  private List<String> found(Program program, Rule rule) {
    return found(program, Parts.step(rule));
  }
}
