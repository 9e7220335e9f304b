package optigrade.running;

import static optigrade.running.Fixture.number;
import static optigrade.running.Fixture.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import optigrade.model.Argument;
import optigrade.model.Reply;
import optigrade.model.Value;
import optigrade.running.jail.JailMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A worker that is sent several calls at once says what it says when it is asked one by one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallsAheadTests {

  private static final String DF_W = "gradient.df_w";

  private Running running;

  @BeforeAll
  void start() {
    running = running(Duration.ofSeconds(60));
  }

  @AfterAll
  void end() {
    running.close();
  }

  private static Running running(Duration submission) {
    return Running.start(
        Fixture.settings(JailMode.AUTO), Fixture.rubric(Duration.ofSeconds(1), submission), 8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "W[7] = 1;",
        "while (true) { }",
        "System.exit(0);",
        "Runtime.getRuntime().halt(3);",
        "return df_w(new double[0]);",
        "List<long[]> all = new ArrayList<>(); while (true) { all.add(new long[1 << 20]); }",
        "return null;",
        "return new double[1 << 20];",
        "for (int i = 0; i < 50_000; i++) { System.out.println(i); }",
        "new Thread(() -> { while (true) { } }).start();",
        "Thread.currentThread().interrupt();",
        "throw new Error();",
      })
  void whatever_the_third_call_does_the_others_say_the_same(String third) {
    String members =
        """
        static int count;
        static double[] df_w(double[] W) {
          if (W.length == 0) { return df_w(W); }
          count++;
          if (count == 3) { %s }
          return new double[] {count, W[0]};
        }
        """
            .formatted(third);
    List<List<Argument>> arguments = points(7);
    List<Reply> oneByOne = new ArrayList<>();
    try (Fixture program = Fixture.of(running, members)) {
      arguments.forEach(one -> oneByOne.add(program.program().call("scope", DF_W, one)));
    }
    try (Fixture program = Fixture.of(running, members)) {
      assertEquals(oneByOne, program.program().calls("scope", DF_W, arguments));
    }
  }

  @Test
  void who_looks_into_the_channel_finds_no_later_call_there() {
    String members =
        """
        static double[] df_w(double[] W) throws Exception {
          Thread.sleep(200);
          return new double[] {
            new java.io.FileInputStream(java.io.FileDescriptor.in).available(), 0
          };
        }
        """;
    try (Fixture program = Fixture.of(running, members)) {
      for (Reply reply : program.program().calls("scope", DF_W, points(4))) {
        assertEquals(Value.of(0, 0), assertInstanceOf(Reply.Returned.class, reply).value());
      }
    }
  }

  @Test
  void more_than_a_pipe_holds_goes_both_ways() {
    String members =
        """
        static double[] df_w(double[] W) {
          double[] much = new double[1000];
          much[0] = W[0];
          return much;
        }
        """;
    try (Fixture program = Fixture.of(running, members)) {
      List<Reply> replies = program.program().calls("scope", DF_W, points(2000));
      for (int i = 0; i < replies.size(); i++) {
        Value.Sequence numbers =
            (Value.Sequence) assertInstanceOf(Reply.Returned.class, replies.get(i)).value();
        assertEquals(new Value.Num(i), numbers.items().get(0));
      }
    }
  }

  /** Then the worker asks something between two calls. */
  @Test
  void a_lent_gradient_is_asked_in_every_call() {
    String members =
        """
        static double[] df_w(double[] W) { return null; }
        static double[] sgd(double[] W, double[] dW, double lr) { return df_w(W); }
        """;
    try (Fixture program = Fixture.of(running, members)) {
      assertTrue(program.program().lend(DF_W, arguments -> arguments.get(0)));
      List<List<Argument>> steps =
          IntStream.range(0, 5)
              .mapToObj(i -> List.of(vector(i, 1), vector(2, 3), number(4)))
              .toList();
      List<Reply> replies = program.program().calls("scope", "gd.sgd", steps);
      for (int i = 0; i < replies.size(); i++) {
        assertEquals(
            Value.of(i, 1), assertInstanceOf(Reply.Returned.class, replies.get(i)).value());
      }
    }
  }

  @Test
  void calls_that_come_too_late_for_the_hand_in_are_no_answer_to_the_next_one() {
    String slow =
        """
        static double[] df_w(double[] W) throws Exception { Thread.sleep(400); return W; }
        """;
    String quick = "static double[] df_w(double[] W) { return new double[] {7, W[0]}; }";
    try (Running running = running(Duration.ofSeconds(1))) {
      for (int round = 0; round < 2; round++) {
        try (Fixture program = Fixture.of(running, slow)) {
          List<Reply> replies = program.program().calls("scope", DF_W, points(7));
          assertInstanceOf(Reply.Returned.class, replies.get(1));
          assertInstanceOf(Reply.None.class, replies.get(6));
        }
        try (Fixture program = Fixture.of(running, quick)) {
          Reply reply = program.call(DF_W, vector(5, 5));
          assertEquals(Value.of(7, 5), assertInstanceOf(Reply.Returned.class, reply).value());
        }
      }
    }
  }

  private static List<List<Argument>> points(int count) {
    return IntStream.range(0, count).mapToObj(i -> List.of(vector(i, 2))).toList();
  }
}
