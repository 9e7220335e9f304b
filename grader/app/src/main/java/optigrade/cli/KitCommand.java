package optigrade.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.scoring.PublishedRubric;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code optigrade kit}. */
@Command(
    name = "kit",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes what students need to check their own program, and no answers.",
    footer = {
      "",
      "A zip with a jar that knows check, explain, trace and init, start scripts, the "
          + "starter and a README. It goes by your rubric's public criteria; hidden ones are "
          + "named and not checked. Right values are in it as numbers, for fresh inputs from a "
          + "seed that everybody may know; nothing is in it of your rubric's own seed, and no "
          + "program that works values out. It wants Java only.",
      "",
      "Examples:",
      "  optigrade kit --rubric my-rubric.yaml --out kit.zip",
      "  optigrade kit --lang vi",
      "",
      "Exit codes: 0 done; 2 the command line or a file on it is wrong."
    })
final class KitCommand implements Callable<Integer> {

  private static final String FOLDER = "optigrade-kit/";

  @ParentCommand private @Nullable Main main;

  @Option(
      names = "--rubric",
      paramLabel = "FILE",
      description = "How marks are given (YAML or JSON); default: the course's own.")
  private @Nullable Path rubric;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where it goes; default: optigrade-kit.zip.")
  private Path out = Path.of("optigrade-kit.zip");

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "What the kit's fresh inputs are drawn from; default: the built-in rubric's.")
  private @Nullable Long seed;

  @Option(names = "--lang", paramLabel = "en|vi", description = "What students will read.")
  private Language language = Language.EN;

  @Option(
      names = "--jar",
      paramLabel = "FILE",
      description = "The optigrade.jar to make it from; default: the one at work.")
  private @Nullable Path jar;

  @Override
  public Integer call() throws IOException {
    Console console = Objects.requireNonNull(main).console();
    Rubric own = RubricFile.load(Optional.ofNullable(rubric), language);
    long published =
        seed == null ? RubricFile.load(Optional.empty(), language).seed() : seed.longValue();
    byte[] content = PublishedRubric.of(RubricFile.content(rubric), published);
    mustBeAZip();
    Kit kit = new Kit();
    kit.put(FOLDER + "optigrade.jar", kitJar(content));
    kit.put(FOLDER + "optigrade", script("optigrade"));
    kit.put(FOLDER + "optigrade.cmd", script("optigrade.cmd"));
    String starter = "starter/" + language.code() + "/";
    kit.script(FOLDER + InitCommand.STARTER, starter + InitCommand.STARTER, Map.of());
    kit.script(FOLDER + "README.md", "student/" + language.code() + "/README.md", Map.of());
    write(kit);
    console.say(
        language
            .of(
                "Written to %s: hand it out as it is.",
                "Đã ghi vào %s: có thể phát cho sinh viên ngay.")
            .formatted(out.toAbsolutePath().normalize()));
    if (own.seed() == published) {
      console.say(
          language.of(
              "The rubric's seed is the one that the kit shows, so students see the very inputs that"
                  + " you grade with. Give your rubric a seed of its own: see docs/rubric.md.",
              "Seed của thang điểm trùng với seed trong bộ công cụ nên sinh viên thấy đúng các dữ liệu"
                  + " dùng để chấm. Hãy chọn seed riêng cho thang điểm: xem docs/rubric.md."));
    }
    return ExitCode.ALL_GRADED;
  }

  /** Our own without the lines that build. */
  private static byte[] script(String name) {
    String text = Kit.text("student/" + name);
    String kept = text.replaceAll("(?ms)^(#|rem) >>>.*?^(#|rem) <<<\n", "");
    String ended = name.endsWith(".cmd") ? kept.replace("\n", "\r\n") : kept;
    return ended.getBytes(StandardCharsets.UTF_8);
  }

  /** Nobody's rubric or program is to be written over. */
  private void mustBeAZip() throws IOException {
    if (Files.isRegularFile(out) && Files.size(out) > 0 && !isZip(out)) {
      throw new UserError(
          language
              .of(
                  "--out: %s is there already and no zip; nothing was written. Name another file.",
                  "--out: %s đã có sẵn và không phải tệp zip; không ghi gì. Hãy chọn tên khác.")
              .formatted(out));
    }
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }

  private byte[] kitJar(byte[] content) {
    Path whole = OwnPlace.jar(jar);
    try {
      return new KitJar(whole).with(content, language);
    } catch (IOException e) {
      throw new UserError(
          language
              .of("--jar: %s can't be read: %s", "--jar: không đọc được %s: %s")
              .formatted(whole, e.getMessage()));
    }
  }

  private void write(Kit kit) {
    try {
      kit.writeZip(out);
    } catch (IOException e) {
      throw new UserError(
          language
              .of("--out: %s can't be written: %s", "--out: không ghi được %s: %s")
              .formatted(out, language.of(Why.of(e))));
    }
  }
}
