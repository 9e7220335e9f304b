package optigrade.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import optigrade.pipeline.Versions;
import optigrade.running.Running;
import optigrade.running.Settings;
import optigrade.running.jail.JailMode;
import optigrade.running.jail.Trial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code optigrade doctor}: what this machine offers, tried and not guessed. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description =
        "Says what this machine offers: Java, the compiler that words messages, jails (each is tried),"
            + " and where files go.",
    footer = {"", "Example:", "  optigrade doctor", "", "Exit code: 0, or 1 where no jail works."})
final class DoctorCommand implements Callable<Integer> {

  private static final int OLDEST = 17;

  @ParentCommand private @Nullable Main main;

  @Override
  public Integer call() {
    Console console = Objects.requireNonNull(main).console();
    Settings settings = Processes.settings(JailMode.AUTO);
    java(settings).forEach(console::result);
    List<Trial> trials = Running.tryJails(settings);
    trials.forEach(trial -> console.result(line(trial)));
    boolean works = trials.stream().anyMatch(Trial::works);
    console.result(verdict(trials, works));
    return works ? ExitCode.ALL_GRADED : ExitCode.NOT_ALL_GRADED;
  }

  private static List<String> java(Settings settings) {
    boolean javac = ModuleLayer.boot().findModule("jdk.compiler").isPresent();
    Runtime runtime = Runtime.getRuntime();
    return List.of(
        "optigrade  " + Versions.grader(),
        "Java       %s in %s%s"
            .formatted(
                Runtime.version(),
                settings.javaHome(),
                Runtime.version().feature() < OLDEST ? " (too old: 17 or later is needed)" : ""),
        "messages   "
            + (javac
                ? "our own, for rare compile errors this JDK's javac"
                : "our own, for rare compile errors the built-in compiler's"),
        "machine    %d cores, %d MB for the grader, files in %s"
            .formatted(
                runtime.availableProcessors(), runtime.maxMemory() >> 20, settings.temporary()));
  }

  private static String line(Trial trial) {
    String state;
    if (trial.works()) {
      state = "works";
    } else if (trial.ended()) {
      state = "does not keep " + String.join(", ", trial.broken());
    } else {
      state = "does not start: " + trial.said();
    }
    return "jail       " + trial.jail().name() + ": " + state;
  }

  private static String verdict(List<Trial> trials, boolean works) {
    if (works) {
      return "Programs that use files, threads and the like are run, in the first jail that works.";
    }
    return (trials.isEmpty()
            ? "No jail is installed."
            : "No jail works here; containers often forbid the namespaces that bubblewrap needs.")
        + " Programs that use files, threads and the like are not run but reported as not graded."
        + " Install bubblewrap (Debian, Ubuntu: apt-get install bubblewrap), or say --jail off if you"
        + " trust every hand-in.";
  }
}
