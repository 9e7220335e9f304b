package optigrade.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.loops.Loop;
import optigrade.diagnosis.Diagnosis;
import optigrade.model.Argument;
import optigrade.model.Bindings;
import optigrade.model.CheckOutcome;
import optigrade.model.Finding;
import optigrade.model.Outcomes;
import optigrade.model.Reply;
import optigrade.model.Rubric;
import optigrade.model.Text;
import optigrade.solving.Players;
import optigrade.solving.ReferenceProgram;
import optigrade.solving.WorkedOut;
import org.junit.jupiter.api.Test;

/** A machine that is too busy for the run that tells typed-in answers accuses nobody of them. */
class SilentLoopTests {

  private final Rubric rubric = Exam.courseRubric();

  private static final int LONGEST = 30;

  /** Right with its own rule at the course's rate and epochs, out of time otherwise. */
  private static ReferenceProgram silentElsewhere(Rule rule) {
    ReferenceProgram.Player right = Players.of(Loop.right(rule));
    return ReferenceProgram.right()
        .with(
            Parts.loop(rule),
            (arguments, program) ->
                arguments.get(0) instanceof Argument.Own
                        && arguments.get(1).equals(new Argument.Num(rule.rate()))
                        && ((Argument.Count) arguments.get(2)).value() <= LONGEST
                    ? right.to(arguments, program)
                    : ReferenceProgram.none(
                        Reply.Reason.TIMED_OUT, new Text("Too late.", "Quá muộn.")));
  }

  @Test
  void a_run_without_a_value_earns_nothing_and_is_not_called_typed_in() {
    Rule rule = Rules.all().get(0);
    try (Exam exam = new Exam()) {
      Outcomes outcomes = exam.of(silentElsewhere(rule));
      List<CheckOutcome.Status> computed =
          outcomes.checks().stream()
              .filter(c -> c.group().equals(Groups.COMPUTED))
              .filter(c -> c.criterion().startsWith(rule.id() + "."))
              .map(CheckOutcome::status)
              .distinct()
              .toList();
      assertEquals(List.of(CheckOutcome.Status.TIMED_OUT), computed);
      List<String> found =
          new Diagnosis(new WorkedOut(rubric))
              .of(outcomes, new Bindings(Map.of(), List.of())).stream().map(Finding::id).toList();
      assertEquals(List.of(), found.stream().filter("hard-coded"::equals).toList());
    }
  }
}
