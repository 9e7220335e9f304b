package optigrade.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import optigrade.intake.Entry;
import optigrade.pages.StudentView;
import optigrade.pipeline.Checking;
import optigrade.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
      "Meant for programs that you trust, such as your own: they are limited in time and "
          + "memory, and not kept in a jail, unless --jail says so.",
      "",
      "Examples:",
      "  optigrade check Optimizers.java",
      "  optigrade check my-project --all",
      "  optigrade check Optimizers.java --watch",
      "  optigrade check lan.zip --rubric my-rubric.yaml --lang vi",
      "",
      "Exit codes: 0 full marks; 3 less; 1 it could not be graded; 2 the command line or a "
          + "file on it is wrong."
    })
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;

  @Mixin private OwnFile file = new OwnFile();

  @Option(names = "--all", description = "Tell everything at once, not only what to mend first.")
  private boolean all;

  @Option(names = "--watch", description = "Check again whenever something is saved.")
  private boolean watch;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Entry entry = file.entry("check");
    file.several().ifPresent(Objects.requireNonNull(main).console()::say);
    try (Checking checking = file.checking(watch)) {
      int code = show(checking.check(entry));
      Ready.ofProcess().filter(it -> !it.isMade()).ifPresent(Ready::makeLater);
      if (watch) {
        watch(checking);
      }
      return code;
    }
  }

  private int show(Report report) {
    Console console = Objects.requireNonNull(main).console();
    StudentView view = StudentView.of(report, file.language());
    TerminalReport.of(view, console.screen(), all).forEach(console::show);
    if (report instanceof Report.NotGraded) {
      return ExitCode.NOT_ALL_GRADED;
    }
    return new KnownPoints(view).isFull() ? ExitCode.FULL_MARKS : ExitCode.LESS;
  }

  private String gone() {
    return file.language()
        .of(
            "%s is gone; waiting for it to come back. Ctrl-C ends.",
            "Không còn thấy %s; đang chờ tệp này xuất hiện lại. Ctrl-C để dừng.")
        .formatted(file.path());
  }

  /** Until somebody interrupts it. */
  private void watch(Checking checking) throws IOException, InterruptedException {
    Console console = Objects.requireNonNull(main).console();
    Watching watching = new Watching(file.path());
    console.say(
        file.language()
            .of(
                "Watching %s: save it and it is checked again; Ctrl-C ends.",
                "Đang theo dõi %s: mỗi lần lưu sẽ được kiểm tra lại; Ctrl-C để dừng.")
            .formatted(file.path()));
    while (true) {
      watching.untilSaved(() -> console.say(gone()));
      console.say("");
      console.say("--- " + Now.time());
      show(checking.check(file.entry("check")));
    }
  }
}
