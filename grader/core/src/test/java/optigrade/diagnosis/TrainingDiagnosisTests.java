package optigrade.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import optigrade.course.Gradient;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.StepInput;
import optigrade.course.loops.Loop;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Mistake;
import optigrade.model.Program;
import optigrade.reference.mistakes.Mistakes;
import optigrade.solving.ReferenceProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingDiagnosisTests {

  private final Consultation consultation = new Consultation();

  @AfterAll
  void close() {
    consultation.close();
  }

  @Test
  void each_wrong_loop_is_recognised_as_itself() {
    List<String> otherwise = new ArrayList<>();
    Set<String> tried = new TreeSet<>();
    for (Rule rule : Rules.all()) {
      for (TrainMistake mistake : Mistakes.ofTraining()) {
        for (Loop loop : mistake.loops(wrongConstants(rule))) {
          tried.add(mistake.id());
          List<String> found =
              consultation.found(ReferenceProgram.right().with(loop), Parts.loop(rule));
          if (!found.equals(List.of(mistake.id()))) {
            otherwise.add(rule.id() + " " + mistake.id() + " " + loop.changed() + " as " + found);
          }
        }
      }
    }
    assertEquals(List.of(), otherwise);
    assertEquals(new TreeSet<>(Mistakes.ofTraining().stream().map(Mistake::id).toList()), tried);
  }

  @Test
  void a_wrong_loop_is_recognised_beside_a_wrong_gradient() {
    Rule rule = Rules.named("momentum").orElseThrow();
    Gradient known = w -> new double[] {0.2 * w[0], 2 * w[1]};
    Gradient unknown = w -> new double[] {0.2 * w[0], 3 * w[1] * w[1]};
    Loop late = Loop.right(rule).stepping(epochs -> epochs - 1);
    for (Gradient gradient : List.of(known, unknown)) {
      Program program = ReferenceProgram.right().with(late).with(gradient);
      assertEquals(List.of("train.one-epoch-short"), consultation.found(program, Parts.loop(rule)));
    }
  }

  @Test
  void a_wrong_loop_of_another_kind_is_given_no_name() {
    for (Rule rule : Rules.all()) {
      List<Loop> foreign =
          List.of(
              Loop.right(rule).startingAt(-4, -3),
              Loop.right(rule).stepping(epochs -> 2 * epochs),
              Loop.right(rule).keeping(path -> path.subList(0, 2)),
              Loop.right(rule)
                  .asking("rate", (moment, right) -> right.withRate(right.rate() / moment.t())));
      for (Loop loop : foreign) {
        assertEquals(
            List.of(), consultation.found(ReferenceProgram.right().with(loop), Parts.loop(rule)));
      }
    }
  }

  @Test
  void the_right_loops_are_given_none() {
    assertTrue(consultation.found(ReferenceProgram.right()).isEmpty());
  }

  /** A call that hands over constants of its own, for mistakes that come in families. */
  private static Seen wrongConstants(Rule rule) {
    double[] constants =
        rule.hyperparameters().stream().mapToDouble(parameter -> parameter.value() / 2).toArray();
    List<double[]> states = rule.states().stream().map(state -> new double[2]).toList();
    StepInput call =
        new StepInput(new double[] {-5, -2}, new double[] {-1, -8}, 0.123, states, constants, 7);
    return new Seen(rule, 0.3, 5, List.of(call), List.of());
  }
}
