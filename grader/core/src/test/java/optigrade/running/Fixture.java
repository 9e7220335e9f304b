package optigrade.running;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.binding.Binder;
import optigrade.model.Argument;
import optigrade.model.Bindings;
import optigrade.model.HandedIn;
import optigrade.model.Isolation;
import optigrade.model.Part;
import optigrade.model.Part.Kind;
import optigrade.model.Part.Parameter;
import optigrade.model.Rubric;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.running.jail.JailMode;
import optigrade.running.jail.Launch;
import optigrade.running.jail.ProcessLimitsOnly;
import optigrade.workshop.messages.Compilation;

/** A program handed in, in a real worker. */
record Fixture(Compilation compilation, Bindings bindings, Lease lease) implements AutoCloseable {

  private static final Duration PATIENT = Duration.ofSeconds(60);

  static final List<Part> CONTRACT =
      List.of(
          new Part("gradient.df_w", "gradient", "df_w", List.of(vector("W"))),
          new Part("gd.sgd", "gd", "sgd", List.of(vector("W"), vector("dW"), number("lr"))),
          new Part(
              "gd.train_p1",
              "gd",
              "train_p1",
              List.of(
                  new Parameter("optimizer", Kind.FUNCTION),
                  number("lr"),
                  new Parameter("epochs", Kind.COUNT))));

  static Settings settings(JailMode mode) {
    return Settings.ofThisJava(mode, String.valueOf(System.getenv("PATH")));
  }

  static Rubric rubric(Duration call, Duration submission) {
    return new Rubric(
        "test",
        "1",
        "",
        Text.same("test"),
        List.of(),
        Map.of(),
        BigDecimal.ONE,
        List.of(),
        1,
        1,
        1,
        List.of(),
        new Rubric.Limits(call, submission, Duration.ofSeconds(20), 64, 10_000, 10_000),
        "17");
  }

  static Fixture of(Running running, String members) {
    return ofFile(
        running,
        """
        import java.util.*;
        public class Optimizers {
          interface GradientDescent { double[] step(double[] W, double[] dW, double lr); }
          %s
        }
        """
            .formatted(members));
  }

  static Fixture ofFile(Running running, String source) {
    HandedIn file = new HandedIn("src/Optimizers.java", source.getBytes(StandardCharsets.UTF_8));
    Compilation compilation =
        running.compile(
            new Submission("test", Submission.Student.unknown(), List.of(file), List.of()));
    Bindings bindings = new Binder().bind(compilation, CONTRACT);
    return new Fixture(compilation, bindings, running.lease(compilation, bindings));
  }

  /**
   * In one of those workers, whatever it may do.
   *
   * @param shared whether others may have the worker before and after it
   */
  static Fixture seated(Pool<Worker> workers, boolean shared, Running running, String members) {
    return seated(workers, shared, running, PATIENT, members);
  }

  /**
   * @param limit of a call
   */
  static Fixture seated(
      Pool<Worker> workers, boolean shared, Running running, Duration limit, String members) {
    Fixture compiled = of(running, members);
    ProgramInWorker program =
        new ProgramInWorker(
            compiled.compilation(),
            compiled.bindings(),
            rubric(limit, PATIENT).limits(),
            new Seat(workers, shared),
            order -> Optional.empty());
    Isolation isolation =
        new Isolation(shared ? Isolation.Lane.SHARED : Isolation.Lane.ALONE, List.of());
    return new Fixture(
        compiled.compilation(),
        compiled.bindings(),
        new Lease.Granted(program, isolation, program::close));
  }

  /** The process of a worker as a run starts it, without a jail. */
  static Process worker(Jars jars) throws IOException {
    Settings settings = settings(JailMode.OFF);
    Launch launch =
        new Launch(
            settings.javaHome(),
            Flags.ofWorker(64),
            Flags.memoryOfWorker(64),
            jars.worker(),
            Worker.MAIN,
            List.of());
    return new ProcessBuilder(new ProcessLimitsOnly(settings.tools()).command(launch)).start();
  }

  optigrade.model.Reply call(String part, Argument... arguments) {
    return call("scope", part, arguments);
  }

  optigrade.model.Reply call(String scope, String part, Argument... arguments) {
    return ((Lease.Granted) lease).program().call(scope, part, List.of(arguments));
  }

  optigrade.model.Program program() {
    return ((Lease.Granted) lease).program();
  }

  static Argument vector(double... numbers) {
    return new Argument.Vector(numbers);
  }

  static Argument number(double number) {
    return new Argument.Num(number);
  }

  /** Processes below this one that run a worker or a workshop. */
  static List<ProcessHandle> children() {
    return ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).toList();
  }

  private static Parameter vector(String name) {
    return new Parameter(name, Kind.VECTOR);
  }

  private static Parameter number(String name) {
    return new Parameter(name, Kind.NUMBER);
  }

  @Override
  public void close() {
    lease.close();
  }
}
