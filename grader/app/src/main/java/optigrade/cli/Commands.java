package optigrade.cli;

import java.util.List;
import java.util.Locale;
import optigrade.pipeline.Keys;
import picocli.CommandLine;

/** What {@code optigrade} can be told to do. */
final class Commands {

  /** In the order in which help tells of them; {@code XyCommand} is called {@code xy}. */
  private static final List<Class<?>> ALL =
      List.of(
          GradeCommand.class,
          CheckCommand.class,
          InitCommand.class,
          ExplainCommand.class,
          TraceCommand.class,
          RescoreCommand.class,
          FormatsCommand.class,
          PackageCommand.class,
          KitCommand.class,
          AnswerCommand.class,
          RubricCommand.class,
          DoctorCommand.class,
          PrepareCommand.class,
          CompletionCommand.class);

  private Commands() {}

  /**
   * For these arguments: where they name a command the others are left out, which saves a start.
   */
  static CommandLine line(Main main, String... args) {
    List<Class<?>> offered = offered();
    List<Class<?>> asked =
        offered.stream().filter(it -> args.length > 0 && name(it).equals(args[0])).toList();
    return with(main, asked.isEmpty() ? offered : asked);
  }

  /** With every command that there is here. */
  static CommandLine line(Main main) {
    return with(main, offered());
  }

  private static CommandLine with(Main main, List<Class<?>> commands) {
    CommandLine line = new CommandLine(main);
    commands.forEach(line::addSubcommand);
    if (Keys.areInABook()) {
      StudentKit.narrow(line.getCommandSpec());
    }
    return line;
  }

  private static List<Class<?>> offered() {
    return Keys.areInABook()
        ? ALL.stream().filter(it -> StudentKit.COMMANDS.contains(name(it))).toList()
        : ALL;
  }

  private static String name(Class<?> command) {
    return command.getSimpleName().replace("Command", "").toLowerCase(Locale.ROOT);
  }
}
