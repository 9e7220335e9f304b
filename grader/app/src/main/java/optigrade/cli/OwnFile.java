package optigrade.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.intake.Entry;
import optigrade.model.Language;
import optigrade.pipeline.Checking;
import optigrade.running.Settings;
import optigrade.running.jail.JailMode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands share that are about one program, most often one's own. */
final class OwnFile {

  /** How far down, and among how many files, to look for several hand-ins. */
  private static final int DEEP = 8;

  private static final int MANY = 500;

  @Parameters(
      paramLabel = "FILE|DIR",
      description = "A .java file, a .zip (or .7z, .tar.gz), or a folder.")
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

  /** What to say of a folder that seems to hold several hand-ins; they are taken as one. */
  Optional<String> several() throws IOException {
    if (!Files.isDirectory(path)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(path, DEEP)) {
      return files
          .filter(it -> it.toString().endsWith(".java") && Files.isRegularFile(it))
          .limit(MANY)
          .sorted()
          .collect(
              Collectors.groupingBy(
                  it -> it.getFileName().toString(), TreeMap::new, Collectors.toList()))
          .values()
          .stream()
          .filter(alike -> alike.size() > 1)
          .findFirst()
          .map(this::taken);
    } catch (UncheckedIOException e) {
      // What can't be read is told where it is read.
      return Optional.empty();
    }
  }

  private String taken(List<Path> alike) {
    return language
        .of(
            "%s is there more than once: %s, %s%s All of it is taken as one hand-in; to check one"
                + " alone, name it.",
            "Có nhiều tệp %s: %s, %s%s Tất cả được coi là một bài; muốn kiểm tra riêng tệp nào thì"
                + " hãy chỉ đúng tệp đó.")
        .formatted(
            alike.get(0).getFileName(),
            alike.get(0),
            alike.get(1),
            alike.size() > 2 ? ", ..." : ".");
  }

  /**
   * Everything that runs it; started before the rubric is read.
   *
   * @param again whether it will be run more than once
   */
  Checking checking(boolean again) {
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
