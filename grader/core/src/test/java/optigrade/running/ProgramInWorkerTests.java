package optigrade.running;

import static optigrade.running.Fixture.number;
import static optigrade.running.Fixture.vector;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import optigrade.model.Argument;
import optigrade.model.GraderFault;
import optigrade.model.Place;
import optigrade.model.Reply;
import optigrade.model.Reply.Reason;
import optigrade.model.Value;
import optigrade.running.jail.JailMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramInWorkerTests {

  private static final String HONEST =
      """
      static double[] df_w(double[] W) { return new double[] {0.2 * W[0], 4 * W[1]}; }
      static double[] sgd(double[] W, double[] dW, double lr) {
        return new double[] {W[0] - lr * dW[0], W[1] - lr * dW[1]};
      }
      static List<double[]> train_p1(GradientDescent optimizer, double lr, int epochs) {
        List<double[]> path = new ArrayList<>();
        double[] W = {-5, -2};
        path.add(W);
        for (int e = 0; e < epochs; e++) {
          W = optimizer.step(W, df_w(W), lr);
          path.add(W);
        }
        return path;
      }
      """;

  private Running running;

  @BeforeAll
  void start() {
    running =
        Running.start(
            Fixture.settings(JailMode.AUTO),
            Fixture.rubric(Duration.ofSeconds(1), Duration.ofSeconds(60)),
            8);
  }

  @AfterAll
  void end() {
    running.close();
  }

  @Test
  void a_method_answers_with_its_value_and_the_arguments_as_it_left_them() {
    try (Fixture program = Fixture.of(running, HONEST)) {
      Reply.Returned returned =
          assertInstanceOf(
              Reply.Returned.class, program.call("gd.sgd", vector(1, 2), vector(1, 1), number(1)));
      assertEquals(Value.of(0, 1), returned.value());
      assertEquals(List.of(Value.of(1, 2), Value.of(1, 1), new Value.Num(1)), returned.after());
    }
  }

  @Test
  void parameters_in_another_order_get_the_contracts_values_and_give_them_back_in_its_order() {
    String own =
        """
        static double[] sgd(double lr, double[] dW, double[] W) {
          W[0] = 7;
          return new double[] {W[1] - lr * dW[1]};
        }
        """;
    try (Fixture program = Fixture.of(running, own)) {
      Reply.Returned returned =
          assertInstanceOf(
              Reply.Returned.class,
              program.call("gd.sgd", vector(1, 2), vector(10, 20), number(0.5)));
      assertEquals(Value.of(-8), returned.value());
      assertEquals(List.of(Value.of(7, 2), Value.of(10, 20), new Value.Num(0.5)), returned.after());
    }
  }

  @Test
  void what_goes_wrong_in_a_static_part_is_not_said_to_be_the_methods_doing() {
    String own = HONEST + "static double rate = Double.parseDouble(\"x\");";
    try (Fixture program = Fixture.of(running, own)) {
      Reply.None none =
          assertInstanceOf(Reply.None.class, program.call("gradient.df_w", vector(1, 2)));
      assertEquals(Reason.THREW, none.reason());
      assertTrue(none.message().en().contains("makes the class Optimizers ready"), none::toString);
      Reply.None again =
          assertInstanceOf(
              Reply.None.class,
              program.call("other", "gd.sgd", vector(1, 2), vector(1, 1), number(1)));
      assertTrue(
          again.message().en().contains("makes the class Optimizers ready"), again::toString);
    }
  }

  @Test
  void a_recorder_answers_while_the_program_runs() {
    List<List<Value>> asked = new ArrayList<>();
    Argument recorder =
        new Argument.Recorder(
            arguments -> {
              asked.add(arguments);
              return Value.of(asked.size(), 0);
            });
    try (Fixture program = Fixture.of(running, HONEST)) {
      Reply.Returned returned =
          assertInstanceOf(
              Reply.Returned.class,
              program.call("gd.train_p1", recorder, number(0.4), new Argument.Count(2)));
      assertEquals(
          new Value.Sequence(List.of(Value.of(-5, -2), Value.of(1, 0), Value.of(2, 0))),
          returned.value());
      assertEquals(List.of(Value.of(1, 0), Value.of(0.2, 0), new Value.Num(0.4)), asked.get(1));
    }
  }

  @Test
  void a_recorder_that_fails_is_the_graders_own_fault() {
    Argument recorder =
        new Argument.Recorder(
            arguments -> {
              throw new IllegalStateException("a check's mistake");
            });
    try (Fixture program = Fixture.of(running, HONEST)) {
      assertThrows(
          GraderFault.class,
          () -> program.call("gd.train_p1", recorder, number(0.4), new Argument.Count(2)));
      assertEquals(Value.of(0.2, 4), value(program.call("gradient.df_w", vector(1, 1))));
    }
  }

  @Test
  void the_programs_own_rule_can_be_given_to_its_loop() {
    try (Fixture program = Fixture.of(running, HONEST)) {
      Value path =
          value(
              program.call(
                  "gd.train_p1", new Argument.Own("gd.sgd"), number(0.4), new Argument.Count(1)));
      Value.Sequence points = assertInstanceOf(Value.Sequence.class, path);
      Value.Sequence last = assertInstanceOf(Value.Sequence.class, points.items().get(1));
      double[] numbers = last.items().stream().mapToDouble(n -> ((Value.Num) n).value()).toArray();
      assertArrayEquals(new double[] {-4.6, 1.2}, numbers, 1e-9);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "THREW | throw new IllegalStateException(\"oh\");",
        "THREW | return new double[] {W[9]};",
        "EXITED | System.exit(0); return W;",
        "STACK_OVERFLOW | return df_w(W);",
        "OUT_OF_MEMORY | return new double[2_000_000_000];",
        "RESULT_TOO_LARGE | return new double[1_000_000];",
        "TIMED_OUT | while (true) { W[0]++; }",
        "DID_NOT_COMPILE | return unknown;",
      })
  void what_gives_no_value_says_why_and_costs_the_other_parts_nothing(Reason reason, String body) {
    String members = HONEST.replace("return new double[] {0.2 * W[0], 4 * W[1]};", body);
    try (Fixture program = Fixture.of(running, members)) {
      Reply.None none =
          assertInstanceOf(Reply.None.class, program.call("gradient.df_w", vector(1, 1)));
      assertEquals(reason, none.reason(), none.message().en());
      assertEquals("src/Optimizers.java", none.place().map(Place::file).orElse(""));
      assertTrue(none.message().en().contains("df_w"), none.message().en());
      assertTrue(none.message().vi().contains("df_w"), none.message().vi());
      assertEquals(
          Value.of(0, 1), value(program.call("gd.sgd", vector(1, 2), vector(1, 1), number(1))));
    }
  }

  @Test
  void an_exception_tells_its_line() {
    String members =
        """
        static double[] df_w(double[] W) {
          return new double[] {W[5]};
        }
        """;
    try (Fixture program = Fixture.of(running, members)) {
      Reply.None none =
          assertInstanceOf(Reply.None.class, program.call("gradient.df_w", vector(1, 1)));
      assertEquals(5, none.place().orElseThrow().line());
      assertTrue(none.message().en().contains("ArrayIndexOutOfBounds"));
    }
  }

  @Test
  void a_part_that_hung_is_not_called_again_nor_given_to_another() {
    String members =
        HONEST.replace("return new double[] {W[0] - lr * dW[0], W[1] - lr * dW[1]};", "for (;;);");
    try (Fixture program = Fixture.of(running, members)) {
      Reply first = program.call("gd.sgd", vector(1, 2), vector(1, 1), number(1));
      assertEquals(Reason.TIMED_OUT, ((Reply.None) first).reason());
      assertSame(first, program.call("other", "gd.sgd", vector(0, 0), vector(1, 1), number(1)));
      Reply.None resting =
          assertInstanceOf(
              Reply.None.class,
              program.call(
                  "gd.train_p1", new Argument.Own("gd.sgd"), number(1), new Argument.Count(1)));
      assertEquals(Reason.NOT_RUN, resting.reason());
      assertTrue(resting.message().en().contains("`sgd`"));
    }
  }

  @Test
  void a_new_scope_starts_with_fresh_statics_and_the_same_scope_shares_them() {
    String members =
        """
        static int calls = 0;
        static double[] df_w(double[] W) { calls++; return new double[] {calls}; }
        """;
    try (Fixture program = Fixture.of(running, members)) {
      assertEquals(Value.of(1), value(program.call("a", "gradient.df_w", vector(0))));
      assertEquals(Value.of(2), value(program.call("a", "gradient.df_w", vector(0))));
      assertEquals(Value.of(1), value(program.call("b", "gradient.df_w", vector(0))));
    }
  }

  /** {@code STEP} counts the calls; wherever it is kept, another scope knows nothing of it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "static final double[] calls = {0}; static double[] df_w(double[] W) { STEP }",
        "double[] calls = {0}; double[] df_w(double[] W) { STEP }",
        "interface Kept { double[] calls = {0}; }"
            + " static class Mine implements Kept { static double[] df_w(double[] W) { STEP } }",
        "static class Kept { double[] calls = {0}; }"
            + " static class Mine extends Kept { double[] df_w(double[] W) { STEP } }",
        "record Mine(double[] calls) { double[] df_w(double[] W) { STEP } }",
        "double[] calls = {0}; class Mine { double[] df_w(double[] W) { STEP } }",
        "enum Mine { ONE; double[] calls = {0}; double[] df_w(double[] W) { STEP } }",
        "static class Mine extends ArrayList<Double> {"
            + " double[] df_w(double[] W) { add(1.0); return new double[] {size()}; } }",
      })
  void nothing_is_remembered_in_another_scope(String members) {
    String counting = members.replace("STEP", "return new double[] {++calls[0]};");
    try (Fixture program = Fixture.of(running, counting)) {
      for (String scope : List.of("a", "b", "a")) {
        assertEquals(Value.of(1), value(program.call(scope, "gradient.df_w", vector(0))));
        assertEquals(Value.of(2), value(program.call(scope, "gradient.df_w", vector(0))));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "return unknown;",
        "while (true) { W[0]++; }",
        "throw new IllegalStateException();",
      })
  void the_grader_answers_for_a_gradient_that_gives_no_value(String body) {
    String members = HONEST.replace("return new double[] {0.2 * W[0], 4 * W[1]};", body);
    try (Fixture program = Fixture.of(running, members)) {
      Reply own = program.call("gradient.df_w", vector(1, 1));
      assertTrue(program.program().lend("gradient.df_w", arguments -> Value.of(1, 1)));
      assertEquals(
          new Value.Sequence(List.of(Value.of(-5, -2), Value.of(-6, -3))),
          value(
              program.call(
                  "gd.train_p1", new Argument.Own("gd.sgd"), number(1), new Argument.Count(1))));
      program.program().takeBack("gradient.df_w");
      assertEquals(
          ((Reply.None) own).reason(),
          ((Reply.None) program.call("gradient.df_w", vector(1, 1))).reason());
    }
  }

  @Test
  void what_is_not_there_can_neither_be_called_nor_lent() {
    try (Fixture program = Fixture.of(running, "")) {
      Reply.None none =
          assertInstanceOf(Reply.None.class, program.call("gradient.df_w", vector(1)));
      assertEquals(Reason.MISSING, none.reason());
      assertFalse(program.program().lend("gradient.df_w", arguments -> Value.of(1)));
    }
  }

  @Test
  void a_program_that_asks_its_optimizer_without_end_is_stopped() {
    String members =
        """
        static List<double[]> train_p1(GradientDescent optimizer, double lr, int epochs) {
          while (true) optimizer.step(new double[] {1, 2}, new double[] {1, 2}, lr);
        }
        """;
    try (Fixture program = Fixture.of(running, members)) {
      Reply.None none =
          assertInstanceOf(
              Reply.None.class,
              program.call(
                  "gd.train_p1",
                  new Argument.Recorder(arguments -> Value.of(1, 2)),
                  number(1),
                  new Argument.Count(1)));
      assertTrue(List.of(Reason.TIMED_OUT, Reason.RESULT_TOO_LARGE).contains(none.reason()));
    }
  }

  private static Value value(Reply reply) {
    return assertInstanceOf(Reply.Returned.class, reply).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "throw new IllegalStateException(\"no\");|`sgd`, which `train_p1` calls, threw java.lang",
        "return help(); } static double[] help() { throw new Error();|`sgd`, which `train_p1` calls, threw",
        "System.exit(3); return W;|`sgd`, which `train_p1` calls, tried to end the whole program",
      })
  void the_method_that_it_happened_in_is_named(String body, String said) {
    try (Fixture program =
        Fixture.of(
            running,
            """
            static double[] sgd(double[] W, double[] dW, double lr) { %s }
            static List<double[]> train_p1(GradientDescent optimizer, double lr, int epochs) {
              return List.of(optimizer.step(new double[2], new double[2], lr));
            }
            """
                .formatted(body))) {
      Reply reply =
          program.call(
              "gd.train_p1", new Argument.Own("gd.sgd"), number(0.1), new Argument.Count(1));
      assertTrue(((Reply.None) reply).message().en().startsWith(said), reply::toString);
    }
  }
}
