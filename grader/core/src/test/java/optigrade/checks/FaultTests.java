package optigrade.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import optigrade.answers.AnswerKey;
import optigrade.course.Parts;
import optigrade.course.Rules;
import optigrade.model.Argument;
import optigrade.model.CheckOutcome;
import optigrade.model.GraderFault;
import optigrade.model.Outcomes;
import optigrade.model.Program;
import optigrade.model.Reply;
import optigrade.model.Value;
import optigrade.solving.ReferenceProgram;
import optigrade.solving.ReferenceProgram.Player;
import optigrade.solving.WorkedOut;
import org.junit.jupiter.api.Test;

/** An empty or a broken examination is never a pass. */
class FaultTests {

  private static final Player BROKEN =
      (arguments, program) -> {
        throw new IllegalStateException("our own mistake");
      };

  @Test
  void an_exception_of_ours_is_a_fault() {
    try (Exam exam = new Exam()) {
      for (String part : List.of("gradient.df_w", "adam.Adam", "gd.train_p1")) {
        GraderFault fault =
            assertThrows(
                GraderFault.class, () -> exam.of(ReferenceProgram.right().with(part, BROKEN)));
        assertEquals("checks-did-not-run", fault.code());
      }
      assertEquals(List.of(), Exam.lost(exam.of(ReferenceProgram.right())));
    }
  }

  @Test
  void a_fault_that_has_a_name_keeps_it_and_is_met_once() {
    AtomicInteger asked = new AtomicInteger();
    Program gone =
        new Program() {
          @Override
          public Reply call(String scope, String part, List<Argument> arguments) {
            asked.incrementAndGet();
            throw new GraderFault("worker-did-not-start", "nothing can be started here");
          }

          @Override
          public boolean lend(String part, Argument.Answers answers) {
            return false;
          }

          @Override
          public void takeBack(String part) {
            // Nothing was lent.
          }
        };
    try (Exam exam = new Exam()) {
      GraderFault fault = assertThrows(GraderFault.class, () -> exam.of(gone));
      assertEquals("worker-did-not-start", fault.code());
      assertEquals(1, asked.get());
    }
  }

  @Test
  void a_sitting_in_which_nothing_ran_is_a_fault() {
    AnswerKey key = new WorkedOut(Exam.courseRubric());
    Sitting sitting = new Sitting(Plan.of(key), new Examination(ReferenceProgram.right(), key));
    assertThrows(GraderFault.class, sitting::outcomes);
  }

  @Test
  void checks_that_were_noted_but_did_not_run_as_tests_are_a_fault() {
    Plan plan = Plan.of(new WorkedOut(Exam.courseRubric()));
    Sitting sitting = new Sitting(plan, new Examination(ReferenceProgram.right(), plan.key()));
    plan.inTurn().forEach(criteria -> new Turn(criteria, sitting).mustHold());
    GraderFault fault = assertThrows(GraderFault.class, sitting::outcomes);
    assertTrue(fault.reason().startsWith("0 held"), fault.reason());
  }

  @Test
  void a_criterion_that_was_noted_in_part_or_twice_is_a_fault() {
    Plan plan = Plan.of(new WorkedOut(Exam.courseRubric()));
    Sitting sitting = new Sitting(plan, new Examination(ReferenceProgram.right(), plan.key()));
    List<Planned> first = plan.criteria().get(0);
    new Turn(List.of(first), sitting).mustHold();
    new Turn(List.of(first.subList(1, first.size())), sitting).mustHold();
    String reason = assertThrows(GraderFault.class, sitting::outcomes).reason();
    assertTrue(reason.contains("gradient.df_w ran twice"), reason);
    assertTrue(
        reason.contains("gradient.df_w: %d outcomes of".formatted(first.size() - 1)), reason);
  }

  @Test
  void settings_of_the_surrounding_run_change_nothing() {
    System.setProperty("junit.platform.execution.dryRun.enabled", "true");
    System.setProperty("junit.jupiter.execution.parallel.enabled", "true");
    try (Exam exam = new Exam()) {
      assertEquals(List.of(), Exam.lost(exam.of(ReferenceProgram.right())));
    } finally {
      System.clearProperty("junit.platform.execution.dryRun.enabled");
      System.clearProperty("junit.jupiter.execution.parallel.enabled");
    }
  }

  @Test
  void the_order_of_checks_makes_no_difference_even_to_a_program_with_a_memory() {
    Plan plan = Plan.of(new WorkedOut(Exam.courseRubric()));
    List<String> inOrder = outcomes(plan, plan.checks());
    for (int seed = 0; seed < 3; seed++) {
      List<Planned> shuffled = new ArrayList<>(plan.checks());
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(inOrder, outcomes(plan, shuffled));
    }
  }

  private static List<String> outcomes(Plan plan, List<Planned> order) {
    Examination examination = new Examination(new Afresh(new HashMap<>()), plan.key());
    return order.stream()
        .map(planned -> planned.in(examination))
        .map(o -> o.criterion() + " " + o.id() + " " + o.status() + " " + o.message())
        .sorted()
        .toList();
  }

  /** Every scope has a program of its own, as the contract of {@link Program} says. */
  private record Afresh(Map<String, Program> scopes) implements Program {
    @Override
    public Reply call(String scope, String part, List<Argument> arguments) {
      return scopes.computeIfAbsent(scope, s -> withMemory()).call(scope, part, arguments);
    }

    @Override
    public boolean lend(String part, Argument.Answers answers) {
      return false;
    }

    @Override
    public void takeBack(String part) {}
  }

  /** Its third call is wrong. */
  private static ReferenceProgram withMemory() {
    int[] calls = new int[1];
    return ReferenceProgram.right()
        .with(
            "gd.sgd",
            (arguments, program) -> {
              Reply right = ReferenceProgram.right().call("gd.sgd", "gd.sgd", arguments);
              calls[0]++;
              return calls[0] == 3 ? new Reply.Returned(Value.of(0, 0), List.of()) : right;
            });
  }

  @Test
  void several_examiners_work_side_by_side() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Callable<List<CheckOutcome>>> tasks = new ArrayList<>();
      for (var rule : Rules.all()) {
        tasks.add(
            () ->
                examined(
                    ReferenceProgram.right()
                        .with(Parts.step(rule), new Reply.Returned(Value.of(1, 1), List.of()))));
      }
      List<Future<List<CheckOutcome>>> futures = threads.invokeAll(tasks);
      for (int i = 0; i < futures.size(); i++) {
        String criterion = Parts.step(Rules.all().get(i));
        for (CheckOutcome outcome : futures.get(i).get()) {
          boolean other =
              outcome.criterion().contains(".train_p1")
                  || outcome.criterion().equals("gradient.df_w");
          assertTrue(!other || outcome.status() == CheckOutcome.Status.PASSED, criterion);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<CheckOutcome> examined(ReferenceProgram program) {
    try (Exam exam = new Exam()) {
      Outcomes outcomes = exam.of(program);
      return outcomes.checks();
    }
  }
}
