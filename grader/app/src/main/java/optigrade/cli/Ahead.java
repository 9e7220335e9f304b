package optigrade.cli;

import java.util.Set;
import optigrade.running.OwnBench;

/** What somebody who waits for a check will need, begun while the command line is still read. */
final class Ahead {

  private static final Set<String> COMMANDS = Set.of("check", "trace");

  private Ahead() {}

  static void begin(String... args) {
    boolean waits = args.length > 0 && COMMANDS.contains(args[0]);
    if (waits && Ready.ofProcess().filter(Ready::isMade).filter(Ready::compilesHere).isPresent()) {
      OwnBench.begin();
    }
  }
}
