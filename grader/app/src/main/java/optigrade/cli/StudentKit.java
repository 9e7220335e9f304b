package optigrade.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;

/** What the command offers in a kit for students. */
final class StudentKit {

  private static final Set<String> COMMANDS =
      Set.of("check", "explain", "trace", "init", "doctor", "prepare", "completion");

  private StudentKit() {}

  /** Leaves out all that wants the answers, or is for others. */
  static void narrow(CommandSpec spec) {
    for (String name : new TreeSet<>(spec.subcommands().keySet())) {
      if (!COMMANDS.contains(name)) {
        spec.removeSubcommand(name);
      }
    }
    spec.usageMessage()
        .description(
            "Checks your own program for the optimization exercises before you hand it in.")
        .footer(
            List.of(
                    "",
                    "Examples:",
                    "  optigrade check Optimizers.java        what is right, and what to mend first",
                    "  optigrade explain adam.no-bias-correction   a mistake, at more length",
                    "  optigrade trace Optimizers.java --exercise adam   its steps beside the right ones",
                    "",
                    "Exit codes: see optigrade check --help")
                .toArray(String[]::new));
  }
}
