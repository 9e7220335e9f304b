package optigrade.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import optigrade.model.Language;
import optigrade.pages.PlotView;
import optigrade.pipeline.Checking;
import optigrade.pipeline.RefusedException;
import optigrade.tracing.Trace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code optigrade trace}. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Shows the steps that a program's own gradient and rule take, epoch by epoch, beside the right"
            + " ones, and where they first differ.",
    footer = {
      "",
      "V^ and S^ are Adam's corrected states; they stay inside the method, so that only the "
          + "right ones can be shown.",
      "Meant for programs that you trust, such as your own: see optigrade check --help.",
      "",
      "Examples:",
      "  optigrade trace Optimizers.java --exercise adam",
      "  optigrade trace Optimizers.java --exercise momentum --epochs 30 --plot momentum.svg",
      "",
      "Exit codes: 0 all steps are right; 3 not all; 1 they could not be followed; 2 the "
          + "command line or a file on it is wrong."
    })
final class TraceCommand implements Callable<Integer> {

  /** How each of ours begins. */
  private static final String DRAWING = "<svg";

  @ParentCommand private @Nullable Main main;

  @Mixin private OwnFile file = new OwnFile();

  @Option(
      names = "--exercise",
      required = true,
      paramLabel = "NAME",
      completionCandidates = Candidates.Exercises.class,
      description = "gd, momentum, rmsprop or adam.")
  private String exercise = "";

  @Option(names = "--epochs", paramLabel = "N", description = "How many, 1 to 200; default: 2.")
  private int epochs = 2;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "Draw both paths and their loss into this file, as SVG.")
  private @Nullable Path plot;

  @Override
  public Integer call() throws IOException {
    Console console = Objects.requireNonNull(main).console();
    Language language = file.language();
    exercise = exercise.toLowerCase(Locale.ROOT);
    mustMakeSense(language);
    Optional.ofNullable(plot).ifPresent(to -> mustBeADrawing(to, language));
    Trace trace;
    try (Checking checking = file.checking(false)) {
      trace = checking.trace(file.entry("trace"), exercise, epochs);
    } catch (RefusedException e) {
      throw new UserError(language.of(e.why()));
    }
    TraceTable.of(trace, language, console.screen()).forEach(console::show);
    Optional.ofNullable(plot).ifPresent(to -> draw(trace, to, language));
    return trace.isRight() ? ExitCode.FULL_MARKS : ExitCode.LESS;
  }

  private void mustMakeSense(Language language) {
    if (!Checking.exercises().contains(exercise)) {
      throw new UserError(
          language
              .of(
                  "there is no exercise %s. Say one of: %s",
                  "không có bài tập %s. Hãy chọn một trong: %s")
              .formatted(exercise, String.join(", ", Checking.exercises())));
    }
    if (epochs < 1 || epochs > Checking.MOST_EPOCHS) {
      throw new UserError(
          language
              .of(
                  "--epochs must be 1 to %d, but is %d.",
                  "--epochs phải từ 1 đến %d, nhưng ở đây là %d.")
              .formatted(Checking.MOST_EPOCHS, epochs));
    }
  }

  /** Nobody's program is to be drawn over. */
  private static void mustBeADrawing(Path to, Language language) {
    Path folder = to.toAbsolutePath().normalize().resolveSibling(".").normalize();
    if (!Files.isDirectory(folder)) {
      throw new UserError(
          language
              .of("there is no folder %s to draw into.", "không có thư mục %s để ghi hình vào.")
              .formatted(folder));
    }
    if (Files.exists(to) && !isDrawing(to)) {
      throw new UserError(
          language
              .of(
                  "%s is there already and no drawing; nothing was written. Name another file, such as:"
                      + " --plot steps.svg",
                  "%s đã có sẵn và không phải tệp hình; không ghi gì. Hãy chọn tên khác, ví dụ: --plot"
                      + " buoc.svg")
              .formatted(to));
    }
  }

  private static boolean isDrawing(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(DRAWING.length()), StandardCharsets.UTF_8).equals(DRAWING);
    } catch (IOException e) {
      return false;
    }
  }

  private void draw(Trace trace, Path to, Language language) {
    String title = "%s: %s".formatted(file.name(), exercise);
    try {
      Files.write(to, PlotView.bytes(title, trace.path(), language));
    } catch (IOException e) {
      throw new UserError(
          language
              .of("the drawing can't be written to %s: %s", "không ghi được hình vào %s: %s")
              .formatted(to, language.of(Why.of(e))));
    }
  }
}
