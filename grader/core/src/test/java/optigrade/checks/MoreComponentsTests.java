package optigrade.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import optigrade.course.Parts;
import optigrade.course.Step;
import optigrade.model.Argument;
import optigrade.model.Outcomes;
import optigrade.model.Reply;
import optigrade.model.Text;
import optigrade.reference.Solutions;
import optigrade.solving.Players;
import optigrade.solving.ReferenceProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Three components are nobody's duty: a remark, and the same points. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoreComponentsTests {

  private final Exam exam = new Exam();

  @AfterAll
  void close() {
    exam.close();
  }

  private static List<String> english(Outcomes outcomes) {
    return outcomes.remarks().stream().map(Text::en).map(en -> en.replaceAll("\\..*", "")).toList();
  }

  @Test
  void rules_that_take_vectors_of_any_length_are_named() {
    Outcomes outcomes = exam.of(ReferenceProgram.right());

    assertEquals(
        List.of(
            "Right with vectors of three components, too: `sgd`, `sgd_momentum`, `RMSProp`, `Adam`"),
        english(outcomes));
    assertEquals(
        "Đúng cả với vectơ ba thành phần: `sgd`, `sgd_momentum`, `RMSProp`, `Adam`. Đề bài chỉ yêu"
            + " cầu hai thành phần; nhận xét này không làm thay đổi điểm.",
        outcomes.remarks().get(0).vi());
  }

  @Test
  void a_rule_for_two_components_loses_nothing() {
    ReferenceProgram two =
        ReferenceProgram.right()
            .with(
                Exam.GD,
                input -> {
                  double[] next = Arrays.copyOf(input.weights(), 2);
                  for (int i = 0; i < 2; i++) {
                    next[i] -= input.rate() * input.gradient()[i];
                  }
                  return new Step(next, List.of());
                });

    assertEquals(
        List.of(
            "Right with vectors of three components, too: `sgd_momentum`, `RMSProp`, `Adam`",
            "Right with two components, as the task asks, but not with three: `sgd`"),
        english(exam.of(two)));
    assertEquals(100, exam.total(two));
  }

  @Test
  void a_rule_that_breaks_off_at_three_components_loses_nothing() {
    Reply threw = new Reply.None(Reply.Reason.THREW, Text.same("thrown"), Optional.empty());
    ReferenceProgram.Player right =
        Players.of(Exam.ADAM, Solutions.of(Exam.ADAM).accepted().get(0));
    ReferenceProgram picky =
        ReferenceProgram.right()
            .with(
                Parts.step(Exam.ADAM),
                (arguments, program) ->
                    ((Argument.Vector) arguments.get(0)).numbers().length == 2
                        ? right.to(arguments, program)
                        : threw);

    assertEquals(
        "Right with two components, as the task asks, but not with three: `Adam`",
        english(exam.of(picky)).get(1));
    assertEquals(List.of(), exam.of(picky).failures());
    assertEquals(100, exam.total(picky));
  }

  @Test
  void of_a_wrong_rule_nothing_is_said() {
    ReferenceProgram wrong =
        ReferenceProgram.right().with(Exam.GD, input -> new Step(input.weights(), List.of()));

    assertEquals(
        List.of("Right with vectors of three components, too: `sgd_momentum`, `RMSProp`, `Adam`"),
        english(exam.of(wrong)));
  }
}
