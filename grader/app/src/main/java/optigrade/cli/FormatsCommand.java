package optigrade.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import optigrade.formats.ClassFormat;
import optigrade.formats.Format;
import optigrade.formats.Formats;
import optigrade.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code optigrade formats}. */
@Command(
    name = "formats",
    mixinStandardHelpOptions = true,
    description = "Lists what --format can write: its name, its file, and who reads it.",
    footer = {"", "Example:", "  optigrade formats", "", "Exit code: 0."})
final class FormatsCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;

  @Option(names = "--lang", paramLabel = "en|vi", description = "The language of the list.")
  private Language language = Language.EN;

  @Override
  public Integer call() {
    Console console = Objects.requireNonNull(main).console();
    Table table =
        new Table(
            List.of(
                language.of("format", "định dạng"),
                language.of("file", "tệp"),
                language.of("what it is", "dùng để làm gì")),
            List.of());
    for (Format format : Formats.all().chosen()) {
      table.row(List.of(format.name(), place(format), language.of(format.description())));
    }
    table.lines().forEach(console::result);
    return ExitCode.ALL_GRADED;
  }

  private static String place(Format format) {
    return format instanceof ClassFormat ? format.file() : "<name>/" + format.file();
  }
}
