package optigrade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import optigrade.intake.Entry;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.pages.StudentView;
import optigrade.pipeline.Grading;
import optigrade.pipeline.Options;
import optigrade.report.Report;
import optigrade.running.jail.JailMode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code optigrade check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Tells about one hand-in on the terminal: what is right, and what to mend first.",
    footer = {
      "",
      "Colours show where the terminal has them; NO_COLOR=1 in the environment switches them off.",
      "Meant for programs that you trust, such as your own: they are limited in time and memory, and",
      "not kept in a jail, unless --jail says so.",
      "",
      "Examples:",
      "  optigrade check Optimizers.java",
      "  optigrade check my-project --all",
      "  optigrade check lan.zip --rubric my-rubric.yaml --lang vi",
      "",
      "Exit codes: 0 full marks; 3 less; 1 it could not be graded; 2 the command line or a file on it is",
      "wrong."
    })
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;

  @Parameters(paramLabel = "FILE|DIR", description = "A .java file, a .zip, or a folder.")
  private Path path = Path.of("");

  @Option(names = "--all", description = "Tell everything at once, not only what to mend first.")
  private boolean all;

  @Option(
      names = "--rubric",
      paramLabel = "FILE",
      description = "How marks are given (YAML or JSON); default: the course's own.")
  private @Nullable Path rubric;

  @Option(
      names = "--jail",
      paramLabel = "auto|required|off",
      description = "As for optigrade grade; default: off.")
  private JailMode jail = JailMode.OFF;

  @Option(names = "--lang", paramLabel = "en|vi", description = "The language of what is printed.")
  private Language language = Language.EN;

  @Override
  public Integer call() throws IOException {
    Console console = Objects.requireNonNull(main).console();
    Rubric chosen = RubricFile.load(Optional.ofNullable(rubric), language);
    Report report = graded(chosen, handIn());
    StudentView view = StudentView.of(report, language);
    TerminalReport.of(view, console.screen(), all).forEach(console::show);
    if (report instanceof Report.NotGraded) {
      return ExitCode.NOT_ALL_GRADED;
    }
    return new KnownPoints(view).isFull() ? ExitCode.FULL_MARKS : ExitCode.LESS;
  }

  /** A folder is one hand-in here, whatever is in it. */
  private Entry handIn() throws IOException {
    if (path.toString().isEmpty() || !Files.exists(path)) {
      throw new UserError(
          language
              .of(
                  "there is no %s. Say which file or folder to check, such as: optigrade check"
                      + " Optimizers.java",
                  "không có %s. Hãy cho biết tệp hoặc thư mục cần kiểm tra, ví dụ: optigrade check"
                      + " Optimizers.java")
              .formatted(path));
    }
    Path name = path.toAbsolutePath().normalize().getFileName();
    return new Entry(name == null ? "hand-in" : name.toString(), path.toRealPath());
  }

  private Report graded(Rubric chosen, Entry entry) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (Aside aside = Aside.make()) {
      Options options =
          new Options(chosen, aside.folder(), 1, true, language, Processes.settings(jail));
      Grading.run(List.of(entry), options, (report, done, total) -> reports.add(report));
    }
    return reports.get(0);
  }
}
