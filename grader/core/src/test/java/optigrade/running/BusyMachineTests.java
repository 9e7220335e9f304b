package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import optigrade.model.GraderFault;
import optigrade.model.HandedIn;
import optigrade.model.Reply;
import optigrade.model.Reply.Reason;
import optigrade.running.jail.JailMode;
import optigrade.worker.protocol.Frames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Others keep every processor busy, and go first: who gets none has done nothing wrong. */
@EnabledOnOs(OS.LINUX)
class BusyMachineTests {

  private static final Duration LIMIT = Duration.ofMillis(500);
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final String LOOPS =
      "static double[] df_w(double[] W) { while (true) Thread.onSpinWait(); }";

  private final Path folder;
  private final List<Process> others = new CopyOnWriteArrayList<>();
  private Running running;
  private Jars jars;
  private Pool<Worker> workers;
  private boolean isLast;

  BusyMachineTests(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void start() {
    running = Running.start(Fixture.settings(JailMode.OFF), Fixture.rubric(LONG, LONG), 1);
    jars = Jars.unpack(folder);
    workers = new Pool<>(this::worker, 1, false);
  }

  @AfterEach
  void end() {
    others.forEach(Process::destroyForcibly);
    workers.close();
    running.close();
    jars.close();
  }

  @Test
  void a_call_that_got_no_processor_is_a_fault_of_ours() {
    try (Fixture program = Fixture.seated(workers, true, running, LIMIT, LOOPS)) {
      isLast = true;
      GraderFault fault = assertThrows(GraderFault.class, () -> gradient(program));
      assertEquals("machine-too-busy", fault.code());
    }
  }

  @Test
  void a_call_that_had_its_time_is_late_also_on_a_busy_machine() {
    try (Fixture program = Fixture.seated(workers, true, running, LIMIT, LOOPS)) {
      Reply.None none = assertInstanceOf(Reply.None.class, gradient(program));
      assertEquals(Reason.TIMED_OUT, none.reason());
    }
  }

  @Test
  void a_compiler_that_got_no_processor_is_a_fault_of_ours() {
    HandedIn file = new HandedIn("A.java", "class A {}".getBytes(StandardCharsets.UTF_8));
    try (Workshop workshop = new Workshop(Optional.empty(), this::workshop, 1)) {
      GraderFault fault =
          assertThrows(GraderFault.class, () -> workshop.compile(List.of(file), "17", LIMIT));
      assertEquals("machine-too-busy", fault.code());
    }
  }

  private static Reply gradient(Fixture program) {
    return program.call("gradient.df_w", Fixture.vector(-5, -2));
  }

  private Worker worker() {
    try {
      Process process = Fixture.worker(jars);
      Worker worker = Worker.greet(new Child(process, Frames.LONGEST));
      if (isLast) {
        lastInLine(process);
      }
      return worker;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Child workshop() {
    try {
      Process process = Rogue.process("spins", "workshop");
      lastInLine(process);
      return new Child(process, 1 << 20);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void lastInLine(Process process) throws IOException {
    for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
      others.add(Rogue.process("spins", "worker"));
    }
    List<String> behind = new ArrayList<>(List.of("renice", "-n", "19", "-p"));
    try (Stream<Path> threads = Files.list(Path.of("/proc", "" + process.pid(), "task"))) {
      threads.map(thread -> thread.getFileName().toString()).forEach(behind::add);
    }
    new ProcessBuilder(behind).start().onExit().join();
  }
}
