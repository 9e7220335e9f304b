package optigrade.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code optigrade prepare}. */
@Command(
    name = "prepare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Makes later starts quick: keeps beside the program what Java would work out anew each time.",
    footer = {
      "",
      "check does the same by itself, in the background, after its first run and after each "
          + "update;",
      "OPTIGRADE_QUICK_START=off in the environment keeps it from that. What is kept may be "
          + "deleted.",
      "",
      "Example:",
      "  optigrade prepare",
      "",
      "Exit codes: 0 done; 1 it can't be done here."
    })
final class PrepareCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;

  @Override
  public Integer call() {
    Console console = Objects.requireNonNull(main).console();
    Optional<Ready> ready = Ready.ofProcess();
    return ready.isPresent() ? made(ready.get(), console) : nowhere(console);
  }

  private static int nowhere(Console console) {
    console.say(
        "optigrade: nothing can be kept: start it by its launcher, and without"
            + " OPTIGRADE_QUICK_START=off.");
    return ExitCode.NOT_ALL_GRADED;
  }

  private static int made(Ready ready, Console console) {
    try {
      console.say(
          ready.isMade() || ready.make()
              ? "Ready: %s".formatted(ready.quickStart().folder())
              : "Another process is at it just now.");
      return ExitCode.ALL_GRADED;
    } catch (IOException e) {
      console.say("optigrade: nothing can be kept: " + Why.of(e).en());
      return ExitCode.NOT_ALL_GRADED;
    }
  }
}
