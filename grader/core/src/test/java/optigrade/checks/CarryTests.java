package optigrade.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import optigrade.course.Gradient;
import optigrade.course.Step;
import optigrade.course.Stepper;
import optigrade.course.loops.Loop;
import optigrade.model.Outcomes.Carry;
import optigrade.model.Program;
import optigrade.model.Reply;
import optigrade.model.Text;
import optigrade.reference.Solutions;
import optigrade.solving.ReferenceProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarryTests {

  private static final Gradient HALF = w -> new double[] {0.2 * w[0], 2 * w[1]};
  private static final Stepper HASTY =
      input -> Solutions.of(Exam.MOMENTUM).oracle().step(input.withRate(2 * input.rate()));

  private final Exam exam = new Exam();

  @AfterAll
  void close() {
    exam.close();
  }

  private Optional<Carry> carry(Program program, String criterion) {
    return exam.of(program).carries().stream()
        .filter(carry -> carry.criterion().equals(criterion))
        .findFirst();
  }

  private Carry momentum(ReferenceProgram program) {
    return carry(program, "momentum.epochs-30").orElseThrow();
  }

  @Test
  void a_wrong_gradient_is_carried() {
    Carry carry = momentum(ReferenceProgram.right().with(HALF));
    assertEquals(List.of("gradient.df_w"), carry.upstream());
    assertTrue(carry.holds());
  }

  @Test
  void a_wrong_rule_is_carried() {
    Carry carry = momentum(ReferenceProgram.right().with(Exam.MOMENTUM, HASTY));
    assertEquals(List.of("momentum.sgd_momentum"), carry.upstream());
    assertTrue(carry.holds());
  }

  @Test
  void a_wrong_loop_is_carried() {
    Loop late = Loop.right(Exam.MOMENTUM).stepping(epochs -> epochs - 1);
    Carry carry = momentum(ReferenceProgram.right().with(late));
    assertEquals(List.of("momentum.train_p1"), carry.upstream());
    assertTrue(carry.holds());
  }

  @Test
  void everything_wrong_is_carried() {
    Loop late = Loop.right(Exam.MOMENTUM).stepping(epochs -> epochs - 1);
    Carry carry =
        momentum(ReferenceProgram.right().with(late).with(HALF).with(Exam.MOMENTUM, HASTY));
    assertEquals(3, carry.upstream().size());
    assertTrue(carry.holds());
  }

  @Test
  void a_right_program_carries_nothing() {
    assertEquals(List.of(), exam.of(ReferenceProgram.right()).carries());
  }

  @Test
  void a_trivial_gradient_is_not_carried() {
    assertFalse(momentum(ReferenceProgram.right().with(w -> new double[] {0.2, 4})).holds());
    assertFalse(momentum(ReferenceProgram.right().with(w -> w.clone())).holds());
    assertFalse(momentum(ReferenceProgram.right().with(w -> new double[] {Double.NaN, 0})).holds());
  }

  @Test
  void a_trivial_rule_is_not_carried() {
    List<Stepper> trivial =
        List.of(
            input -> new Step(new double[] {1, 2}, input.states()),
            input -> new Step(input.weights(), input.states()),
            input -> new Step(new double[] {Double.NaN, 0}, input.states()),
            input ->
                Solutions.of(Exam.MOMENTUM).oracle().step(input.withGradient(new double[] {1, 1})));
    for (Stepper stepper : trivial) {
      Carry carry = momentum(ReferenceProgram.right().with(Exam.MOMENTUM, stepper));
      assertEquals(List.of("momentum.sgd_momentum"), carry.trivial());
      assertFalse(carry.holds());
    }
  }

  @Test
  void a_trivial_loop_is_not_carried() {
    Loop still = Loop.right(Exam.MOMENTUM).stepping(epochs -> 0);
    assertFalse(momentum(ReferenceProgram.right().with(still)).holds());
  }

  @Test
  void a_rule_without_a_value_is_not_carried() {
    Reply none = new Reply.None(Reply.Reason.THREW, Text.same("no"), Optional.empty());
    assertFalse(momentum(ReferenceProgram.right().with("momentum.sgd_momentum", none)).holds());
  }

  @Test
  void a_gradient_without_a_value_is_lent_and_carried() {
    Reply none = new Reply.None(Reply.Reason.TIMED_OUT, Text.same("no"), Optional.empty());
    ReferenceProgram program = ReferenceProgram.right().with("gradient.df_w", none);
    assertTrue(momentum(program).holds());
    assertEquals(100 - 10 - 4 * 5.5 / 2, exam.total(program));
    exam.of(program)
        .trajectories()
        .values()
        .forEach(it -> assertEquals(Optional.empty(), it.actual(), "a path with our gradient"));
  }
}
