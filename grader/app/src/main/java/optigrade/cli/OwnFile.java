package optigrade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import optigrade.intake.Entry;
import optigrade.model.Language;
import optigrade.pipeline.Checking;
import optigrade.pipeline.Keys;
import optigrade.running.Settings;
import optigrade.running.jail.JailMode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands share that are about one program, most often one's own. */
final class OwnFile {

  @Parameters(paramLabel = "FILE|DIR", description = "A .java file, a .zip, or a folder.")
  private Path path = Path.of("");

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

  Path path() {
    return path;
  }

  Language language() {
    return language;
  }

  String name() {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? "hand-in" : name.toString();
  }

  /**
   * A folder is one hand-in here, whatever is in it.
   *
   * @param command for the example in the message
   */
  Entry entry(String command) throws IOException {
    if (path.toString().isEmpty() || !Files.exists(path)) {
      throw new UserError(
          language
              .of(
                  "there is no %s. Say which file or folder, such as: optigrade %s Optimizers.java",
                  "không có %s. Hãy cho biết tệp hoặc thư mục, ví dụ: optigrade %s Optimizers.java")
              .formatted(path, command));
    }
    return new Entry(name(), path.toRealPath());
  }

  /**
   * Everything that runs it; started before the rubric is read.
   *
   * @param again whether it will be run more than once
   */
  Checking checking(boolean again) {
    if (rubric != null && Keys.areInABook()) {
      throw new UserError(
          language.of(
              "this kit goes by its own rubric; leave out --rubric.",
              "bộ công cụ này có sẵn thang điểm; hãy bỏ --rubric."));
    }
    Settings settings =
        Processes.settings(jail)
            .startingWith(Ready.ofProcess().filter(Ready::isMade).map(Ready::quickStart));
    Checking checking = new Checking(settings, again);
    try {
      checking.by(RubricFile.load(Optional.ofNullable(rubric), language));
      return checking;
    } catch (RuntimeException e) {
      checking.close();
      throw e;
    }
  }
}
