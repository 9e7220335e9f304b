package optigrade.running;

import static optigrade.running.Fixture.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import optigrade.model.GraderFault;
import optigrade.model.Isolation;
import optigrade.model.Reply;
import optigrade.model.Rubric;
import optigrade.model.Value;
import optigrade.running.jail.JailMode;
import optigrade.running.jail.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTests {

  private static final Rubric RUBRIC =
      Fixture.rubric(Duration.ofSeconds(1), Duration.ofSeconds(60));
  private static final String GRADIENT =
      "static double[] df_w(double[] W) { return new double[] {W[0]}; }";
  private static final String IMPURE =
      "static double[] df_w(double[] W) { new Thread(() -> {}).start(); return W; }";

  private final Path folder;

  RunningTests(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void nothing_is_left_when_a_run_ends_not_even_of_hostile_programs() throws Exception {
    List<ProcessHandle> before = Fixture.children();
    Path temporary = Files.createDirectory(folder.resolve("a folder with spaces"));
    try (Running running = Running.start(in(temporary, JailMode.AUTO), RUBRIC, 8)) {
      for (String body : List.of("for (;;);", "return W;")) {
        try (Fixture program =
            Fixture.of(running, "static double[] df_w(double[] W) { " + body + " }")) {
          program.call("gradient.df_w", vector(1));
        }
      }
      assertTrue(Fixture.children().size() > before.size());
    }
    List<ProcessHandle> left = new ArrayList<>(Fixture.children());
    left.removeAll(before);
    assertEquals(List.of(), left);
    try (Stream<Path> files = Files.list(temporary)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void a_neighbour_is_as_well_off_after_a_hostile_program_as_before() {
    try (Running running = Running.start(in(folder, JailMode.OFF), RUBRIC, 8)) {
      for (int i = 0; i < 2; i++) {
        try (Fixture hostile =
                Fixture.of(running, "static double[] df_w(double[] W) { for (;;); }");
            Fixture honest = Fixture.of(running, GRADIENT)) {
          assertInstanceOf(Reply.None.class, hostile.call("gradient.df_w", vector(1)));
          assertEquals(
              Value.of(5), ((Reply.Returned) honest.call("gradient.df_w", vector(5))).value());
        }
      }
    }
  }

  /** A class of the JDK's whose initializer met the end of the stack is broken for good. */
  @Test
  void a_neighbour_does_not_inherit_what_broke_at_the_end_of_the_stack() {
    String hostile =
        """
        static int done;
        static void down() {
          try { down(); } catch (%s t) { }
          if (done++ < 300) {
            try {
              java.util.random.RandomGenerator.of("L64X128MixRandom").nextInt();
              String.format("%%.4f", 1.5);
            } catch (%s t) { }
          }
        }
        static double[] df_w(double[] W) { down(); return W; }
        """;
    String honest =
        "static double[] df_w(double[] W) { return new double[] {String.format(\"%.1f\","
            + " W[0]).length() + java.util.random.RandomGenerator.of(\"L64X128MixRandom\").nextInt(1)}; }";
    for (String caught : List.of("Throwable", "Error", "StackOverflowError")) {
      try (Running running = Running.start(in(folder, JailMode.OFF), RUBRIC, 8)) {
        Object before = answer(running, honest);
        answer(running, hostile.formatted(caught, "Throwable"));
        assertEquals(before, answer(running, honest), caught);
      }
    }
  }

  private static Object answer(Running running, String members) {
    try (Fixture program = Fixture.of(running, members)) {
      return program.call("gradient.df_w", vector(1)) instanceof Reply.Returned returned
          ? returned.value()
          : "none";
    }
  }

  @Test
  void several_threads_may_grade_at_once() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (Running running = Running.start(in(folder, JailMode.OFF), RUBRIC, 8)) {
      List<Future<Value>> values = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        double number = i;
        Callable<Value> grading =
            () -> {
              try (Fixture program = Fixture.of(running, GRADIENT)) {
                return ((Reply.Returned) program.call("gradient.df_w", vector(number))).value();
              }
            };
        values.add(threads.submit(grading));
      }
      for (int i = 0; i < 12; i++) {
        assertEquals(Value.of(i), values.get(i).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_program_with_nothing_that_compiles_needs_no_worker() {
    try (Running running = Running.start(in(folder, JailMode.OFF), RUBRIC, 8);
        Fixture program = Fixture.ofFile(running, "this is not Java")) {
      Lease.Granted granted = assertInstanceOf(Lease.Granted.class, program.lease());
      assertEquals(Isolation.Lane.NOT_RUN, granted.isolation().lane());
      assertInstanceOf(Reply.None.class, program.call("gradient.df_w", vector(1)));
    }
  }

  @Test
  void an_impure_program_is_refused_where_no_jail_works_and_runs_alone_where_it_is_trusted() {
    Settings none =
        new Settings(
            JailMode.AUTO,
            Path.of(System.getProperty("java.home")),
            folder,
            new Tools(List.of()),
            false);
    try (Running running = Running.start(none, RUBRIC, 8);
        Fixture program = Fixture.of(running, IMPURE)) {
      Lease.Refused refused = assertInstanceOf(Lease.Refused.class, program.lease());
      assertTrue(refused.reason().en().contains("bubblewrap"));
      assertTrue(refused.reason().en().contains("java.lang.Thread"));
    }
    try (Running running = Running.start(in(folder, JailMode.OFF), RUBRIC, 8);
        Fixture program = Fixture.of(running, IMPURE)) {
      Lease.Granted granted = assertInstanceOf(Lease.Granted.class, program.lease());
      assertEquals(Isolation.Lane.ALONE, granted.isolation().lane());
      assertInstanceOf(Reply.Returned.class, program.call("gradient.df_w", vector(1)));
    }
  }

  @Test
  void the_compiler_sits_in_the_jail_like_a_worker(@TempDir Path temporary) throws Exception {
    try (Running running = Running.start(in(temporary, JailMode.AUTO), RUBRIC, 8)) {
      assumeTrue(running.jailName().isPresent(), "no jail works here");
      try (Fixture program = Fixture.of(running, GRADIENT)) {
        program.call("gradient.df_w", Fixture.vector(1, 1));
        for (String process : List.of(Workshop.MAIN, Worker.MAIN)) {
          List<ProcessHandle> found =
              Fixture.children().stream()
                  .filter(p -> p.info().commandLine().orElse("").contains(process))
                  .filter(p -> p.children().findAny().isEmpty())
                  .toList();
          assertFalse(found.isEmpty(), process);
          found.forEach(p -> assertTrue(isJailed(p), process));
        }
      }
    }
  }

  private static boolean isJailed(ProcessHandle process) {
    return process
        .parent()
        .map(p -> p.info().command().orElse("").endsWith("bwrap") || isJailed(p))
        .orElse(false);
  }

  @Test
  void a_required_jail_that_does_not_work_stops_the_start() {
    Settings required =
        new Settings(
            JailMode.REQUIRED,
            Path.of(System.getProperty("java.home")),
            folder,
            new Tools(List.of()),
            false);
    assertEquals(
        "no-jail",
        assertThrows(GraderFault.class, () -> Running.start(required, RUBRIC, 8)).code());
  }

  @Test
  void when_a_submissions_time_is_used_up_the_rest_is_not_called() {
    Rubric short_ = Fixture.rubric(Duration.ofSeconds(1), Duration.ofMillis(300));
    String members =
        """
        static double[] df_w(double[] W) { for (;;); }
        static double[] sgd(double[] W, double[] dW, double lr) { return W; }
        """;
    try (Running running = Running.start(in(folder, JailMode.OFF), short_, 8);
        Fixture program = Fixture.of(running, members)) {
      program.call("gradient.df_w", vector(1));
      Reply.None none =
          assertInstanceOf(
              Reply.None.class, program.call("gd.sgd", vector(1), vector(1), Fixture.number(1)));
      assertEquals(Reply.Reason.NOT_RUN, none.reason());
      assertTrue(none.message().en().contains("0.3 s"));
    }
  }

  private static Settings in(Path temporary, JailMode mode) {
    Settings here = Fixture.settings(mode);
    return new Settings(mode, here.javaHome(), temporary, here.tools(), here.isRoot());
  }
}
