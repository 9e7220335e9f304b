package optigrade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import optigrade.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code optigrade init}. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes the file that students start from, and how to go on from there.",
    footer = {
      "",
      "Nothing that is there already is written over.",
      "",
      "Examples:",
      "  optigrade init",
      "  optigrade init lab-3 --lang vi",
      "",
      "Exit codes: 0 done; 2 the command line is wrong, or a file is there already."
    })
final class InitCommand implements Callable<Integer> {

  static final String STARTER = "Optimizers.java";
  private static final List<String> FILES = List.of(STARTER, "README.md");

  @ParentCommand private @Nullable Main main;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "Where to; made where it is missing. Default: the folder you are in.")
  private Path folder = Path.of("");

  @Option(names = "--lang", paramLabel = "en|vi", description = "The language of both files.")
  private Language language = Language.EN;

  @Override
  public Integer call() throws IOException {
    Kit kit = new Kit();
    String from = "starter/" + language.code() + "/";
    for (String file : FILES) {
      if (Files.exists(folder.resolve(file))) {
        throw new UserError(
            language
                .of(
                    "%s is there already, and nothing was written. Name another folder, such as:"
                        + " optigrade init start",
                    "%s đã có sẵn nên không ghi gì. Hãy chọn thư mục khác, ví dụ: optigrade init"
                        + " start")
                .formatted(folder.resolve(file)));
      }
      kit.script(file, from + file, Map.of());
    }
    try {
      kit.writeFolder(folder);
    } catch (IOException e) {
      throw new UserError(
          language
              .of("nothing can be written to %s: %s", "không ghi được vào %s: %s")
              .formatted(folder.toAbsolutePath(), language.of(Why.of(e))));
    }
    Objects.requireNonNull(main)
        .console()
        .say(
            language
                .of(
                    "Written: %s. Fill in what is marked TODO, then: optigrade check %s",
                    "Đã ghi %s. Hãy viết những chỗ có TODO, rồi chạy: optigrade check %s --lang vi")
                .formatted(folder.resolve(STARTER), typed(folder.resolve(STARTER))));
    return ExitCode.ALL_GRADED;
  }

  private static String typed(Path file) {
    String name = file.toString();
    return name.contains(" ") ? '"' + name + '"' : name;
  }
}
