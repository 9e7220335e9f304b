package optigrade.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.loops.Loop;
import optigrade.reference.GradientVersion;
import optigrade.reference.Version;
import optigrade.reference.mistakes.GradientMistake;
import optigrade.reference.mistakes.Mistakes;
import optigrade.reference.mistakes.RuleMistake;
import optigrade.solving.ReferenceProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody who is wrong keeps what is wrong, and nobody loses more. */
class MistakesTests {

  @ParameterizedTest
  @ValueSource(longs = {20260101, 7, -3})
  void every_catalogued_mistake_loses_something_of_its_criterion_and_of_no_other(long seed) {
    List<String> otherwise = new ArrayList<>();
    try (Exam exam = new Exam(Exam.withSeed(seed))) {
      for (GradientMistake mistake : Mistakes.ofGradient()) {
        GradientVersion version = mistake.versions().get(0);
        ReferenceProgram program = ReferenceProgram.right().with(version.gradient());
        otherwise.addAll(amiss(exam, program, Parts.GRADIENT, mistake.id()));
      }
      for (Rule rule : Rules.all()) {
        for (RuleMistake mistake : Mistakes.ofRule(rule.id())) {
          for (Version version : mistake.versions(rule)) {
            if (version.isCentre()) {
              ReferenceProgram program = ReferenceProgram.right().with(rule, version);
              otherwise.addAll(amiss(exam, program, Parts.step(rule), mistake.id()));
            }
          }
        }
      }
    }
    assertEquals(List.of(), otherwise);
  }

  private static List<String> amiss(
      Exam exam, ReferenceProgram program, String criterion, String mistake) {
    Map<String, Double> incomplete = exam.incomplete(program);
    List<String> amiss = new ArrayList<>();
    if (!incomplete.containsKey(criterion)) {
      amiss.add(mistake + " keeps " + criterion);
    }
    incomplete.keySet().stream()
        .filter(other -> !other.equals(criterion) && !other.contains(".epochs-"))
        .forEach(other -> amiss.add(mistake + " loses " + other));
    return amiss;
  }

  @Test
  void classical_momentum_loses_its_rule_and_half_of_its_epochs() {
    Version classical =
        Mistakes.ofRule("momentum").stream()
            .filter(mistake -> mistake.id().equals("momentum.no-one-minus-beta"))
            .findFirst()
            .orElseThrow()
            .versions(Exam.MOMENTUM)
            .get(0);
    try (Exam exam = new Exam()) {
      assertEquals(
          Map.of(
              "momentum.sgd_momentum", 0.0, "momentum.epochs-2", 1.0, "momentum.epochs-30", 1.75),
          exam.incomplete(ReferenceProgram.right().with(Exam.MOMENTUM, classical)));
    }
  }

  @Test
  void a_rule_that_changes_its_input_loses_that_part_only() {
    Version changing =
        Mistakes.ofRule("gd").stream()
            .filter(mistake -> mistake.id().equals("sgd.changes-its-input"))
            .findFirst()
            .orElseThrow()
            .versions(Exam.GD)
            .get(0);
    try (Exam exam = new Exam()) {
      assertEquals(
          Map.of("gd.sgd", 9.0), exam.incomplete(ReferenceProgram.right().with(Exam.GD, changing)));
    }
  }

  @Test
  void the_handouts_slip_in_the_start_costs_the_start_and_half_of_the_epochs() {
    Loop slipped = Loop.right(Exam.GD).startingAt(-5, 2);
    try (Exam exam = new Exam()) {
      Map<String, Double> incomplete = exam.incomplete(ReferenceProgram.right().with(slipped));
      assertEquals(
          List.of("gd.epochs-2", "gd.epochs-30", "gd.train_p1"), List.copyOf(incomplete.keySet()));
      assertEquals(1.0, incomplete.get("gd.epochs-2"));
      assertEquals(1.8, incomplete.get("gd.train_p1"));
    }
  }

  @Test
  void a_wrong_gradient_costs_itself_and_half_of_all_epochs() {
    try (Exam exam = new Exam()) {
      Map<String, Double> incomplete =
          exam.incomplete(ReferenceProgram.right().with(w -> new double[] {0.2 * w[1], 4 * w[0]}));
      assertEquals(0.0, incomplete.get("gradient.df_w"));
      assertEquals(9, incomplete.size());
      assertEquals(1.75, incomplete.get("adam.epochs-30"));
      assertEquals(1.0, incomplete.get("rmsprop.epochs-2"));
    }
  }
}
