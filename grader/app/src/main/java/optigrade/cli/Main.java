package optigrade.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import optigrade.model.GraderFault;
import optigrade.model.Language;
import optigrade.pipeline.Keys;
import optigrade.report.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code optigrade}. */
@Command(
    name = "optigrade",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Grades the optimization exercises (gradient descent, momentum, RMSProp, Adam) of a course.",
    footer = {
      "",
      "Examples:",
      "  optigrade grade submissions            grade a folder: each file or sub-folder is one hand-in",
      "  optigrade grade lan.java --format json - | jq .score",
      "  optigrade init lab-3                   the file that students start from",
      "  optigrade check Optimizers.java        one hand-in, on the terminal: what to mend first",
      "  optigrade explain adam.no-bias-correction   a mistake or a message, at more length",
      "  optigrade trace Optimizers.java --exercise adam   its steps beside the right ones",
      "  optigrade rescore reports --rubric my-rubric.yaml   new points, nothing is run again",
      "  optigrade package gradescope --rubric my-rubric.yaml   an autograder to upload",
      "  optigrade kit --rubric my-rubric.yaml  what students need to check their own programs",
      "  optigrade rubric check my-rubric.yaml  is it sound?",
      "  optigrade doctor                       what this machine offers",
      "",
      "Exit codes: 0 all graded; 1 at least one could not be; 2 the command line or a file "
          + "on it is wrong."
    })
public final class Main implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  Main(Console console) {
    this.console = console;
  }

  public static void main(String[] args) {
    // A compiler in this process spells types as its locale does: in Turkish an int is an ınt.
    Locale.setDefault(Locale.ROOT);
    Ahead.begin(args);
    System.exit(run(Console.ofProcess(), args));
  }

  static int run(Console console, String... args) {
    CommandLine line = Commands.line(new Main(console), args);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler((e, given) -> wrongUse(console, e, given));
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> failed(console, e, WrongUse.language(List.of(args))));
    int code = line.execute(args);
    if (console.isBroken()) {
      Language language = WrongUse.language(List.of(args));
      console.say(
          language.of(
              "optigrade: not all of it could be printed: is the disk full?",
              "optigrade: không in ra được hết: có phải đĩa đã đầy?"));
      return code == ExitCode.WRONG_USE ? code : ExitCode.NOT_ALL_GRADED;
    }
    return code;
  }

  Console console() {
    return console;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        Keys.areInABook()
            ? "Say what to do, such as: optigrade check Optimizers.java"
            : "Say what to do, such as: optigrade grade FOLDER");
  }

  private static int wrongUse(Console console, ParameterException e, String... given) {
    Language language = WrongUse.language(List.of(given));
    console.say("optigrade: " + language.of(WrongUse.of(e)));
    CommandLine.UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
    console.say(
        language.of("See: ", "Xem: ")
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help");
    return ExitCode.WRONG_USE;
  }

  /** No stack trace for what people can do something about. */
  static int failed(Console console, Exception e, Language language) {
    if (e instanceof UserError error) {
      console.say("optigrade: " + error.getMessage());
      return ExitCode.WRONG_USE;
    }
    if (e instanceof CancellationException) {
      return ExitCode.STOPPED;
    }
    if (e instanceof GraderFault fault) {
      Report.Fault told = new Report.Fault(fault.code(), fault.reason());
      console.say("optigrade: " + language.of(told.said()));
      return ExitCode.NOT_ALL_GRADED;
    }
    console.say(
        language.of(
                "optigrade: something went wrong that should not: ",
                "optigrade: có trục trặc ngoài dự kiến: ")
            + e);
    return ExitCode.NOT_ALL_GRADED;
  }
}
