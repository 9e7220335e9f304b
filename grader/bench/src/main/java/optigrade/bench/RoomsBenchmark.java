package optigrade.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import optigrade.binding.Binder;
import optigrade.checks.Contract;
import optigrade.checks.Examiner;
import optigrade.course.Parts;
import optigrade.model.Argument;
import optigrade.model.Bindings;
import optigrade.model.HandedIn;
import optigrade.model.Outcomes;
import optigrade.model.Reply;
import optigrade.model.Rubric;
import optigrade.model.Submission;
import optigrade.pipeline.Grading;
import optigrade.running.Lease;
import optigrade.running.Running;
import optigrade.running.Settings;
import optigrade.running.jail.JailMode;
import optigrade.scoring.RubricResult;
import optigrade.solving.WorkedOut;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.purity.Purity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The rooms that a clean hand-in spends its time in, warm, one after another. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RoomsBenchmark {

  private static final List<Argument> START = List.of(new Argument.Vector(new double[] {-5, -2}));

  private Optional<Tools> tools = Optional.empty();
  private final Purity purity = new Purity();
  private int student;

  /** All that is warm during a run. */
  private record Tools(
      Running running,
      Examiner examiner,
      Compilation compilation,
      Bindings bindings,
      Lease.Granted program) {}

  @Setup(Level.Trial)
  public void warm() {
    Rubric rubric =
        Grading.rubric(Optional.empty()) instanceof RubricResult.Sound sound
            ? sound.rubric()
            : unsound();
    Running running =
        Running.start(Settings.ofThisJava(JailMode.AUTO, System.getenv("PATH")), rubric, 1);
    Compilation compilation = running.compile(handIn(0));
    Bindings bindings = new Binder().bind(compilation, Contract.parts());
    Lease.Granted program = (Lease.Granted) running.lease(compilation, bindings);
    tools =
        Optional.of(
            new Tools(
                running, new Examiner(new WorkedOut(rubric)), compilation, bindings, program));
  }

  private static Rubric unsound() {
    throw new IllegalStateException("the course's own rubric is not sound");
  }

  @TearDown(Level.Trial)
  public void cool() {
    tools().program().close();
    tools().examiner().close();
    tools().running().close();
  }

  private Tools tools() {
    return tools.orElseThrow();
  }

  private static Submission handIn(int student) {
    byte[] text = HandIns.text(student, HandIns.Kind.CLEAN).getBytes(StandardCharsets.UTF_8);
    return new Submission(
        "student",
        Submission.Student.unknown(),
        List.of(new HandedIn(HandIns.FILE, text)),
        List.of());
  }

  /** Mending, compiling and scanning in the workshop's process, there and back. */
  @Benchmark
  public Compilation compile() {
    return tools().running().compile(handIn(student++));
  }

  @Benchmark
  public Bindings bind() {
    return new Binder().bind(tools().compilation(), Contract.parts());
  }

  /** What decides about the lane, within the workshop. */
  @Benchmark
  public Purity.Verdict scan() {
    return purity.of(tools().compilation().classes(), List.of());
  }

  /** One run of JUnit's Launcher with every check, and every call that they make. */
  @Benchmark
  public Outcomes examine() {
    try (Lease.Granted program =
        (Lease.Granted) tools().running().lease(tools().compilation(), tools().bindings())) {
      return tools().examiner().examine(program.program());
    }
  }

  /** One call of {@code df_w} in a program that is loaded. */
  @Benchmark
  public Reply call() {
    return tools().program().program().call("bench", Parts.GRADIENT, START);
  }
}
