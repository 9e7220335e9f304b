package optigrade.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import optigrade.formats.Formats;
import optigrade.formats.ReportFormat;
import optigrade.formats.Setting;
import optigrade.intake.Entry;
import optigrade.model.Language;
import optigrade.running.jail.JailMode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code optigrade package}. */
@Command(
    name = "package",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes what a system needs to grade hand-ins by itself, ready to upload.",
    footer = {
      "",
      "gradescope    a zip: the autograder of a programming assignment",
      "prairielearn  a folder: a question and serverFilesCourse/optigrade, to copy into a course",
      "vpl           a folder: the execution files of a Moodle VPL activity",
      "coderunner    a folder: template and support files of a Moodle CodeRunner question",
      "",
      "docs/lms.md says for each what to click.",
      "",
      "Examples:",
      "  optigrade package gradescope --rubric my-rubric.yaml --out autograder.zip",
      "  optigrade package vpl --lang vi --out vpl",
      "",
      "Exit codes: 0 done; 2 the command line or a file on it is wrong."
    })
final class PackageCommand implements Callable<Integer> {

  enum Destination {
    GRADESCOPE,
    PRAIRIELEARN,
    VPL,
    CODERUNNER;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @ParentCommand private @Nullable Main main;

  @Parameters(paramLabel = "SYSTEM", description = "gradescope, prairielearn, vpl or coderunner.")
  private Destination destination = Destination.GRADESCOPE;

  @Option(
      names = "--rubric",
      paramLabel = "FILE",
      description = "How marks are given (YAML or JSON); default: the course's own.")
  private @Nullable Path rubric;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "Where it goes; default: autograder.zip, or a folder of the system's name.")
  private @Nullable Path out;

  @Option(
      names = "--jail",
      paramLabel = "auto|required|off",
      description = "As for optigrade grade; what the package will use. Default: auto.")
  private JailMode jail = JailMode.AUTO;

  @Option(names = "--lang", paramLabel = "en|vi", description = "What students will read.")
  private Language language = Language.EN;

  @Option(
      names = "--jar",
      paramLabel = "FILE",
      description = "The optigrade.jar to pack; default: the one at work.")
  private @Nullable Path jar;

  @Override
  public Integer call() throws IOException {
    Console console = Objects.requireNonNull(main).console();
    RubricFile.load(Optional.ofNullable(rubric), language);
    Kit kit = kit();
    Path to = Optional.ofNullable(out).orElseGet(() -> Path.of(defaultName()));
    write(kit, to);
    console.say(
        language
            .of(
                "Written to %s. docs/lms.md says what to do with it.",
                "Đã ghi vào %s. Xem docs/lms.md để biết cách dùng.")
            .formatted(to.toAbsolutePath().normalize()));
    return ExitCode.ALL_GRADED;
  }

  private void write(Kit kit, Path to) throws IOException {
    try {
      if (destination == Destination.GRADESCOPE) {
        kit.writeZip(to);
      } else {
        kit.writeFolder(to);
      }
    } catch (FileSystemException e) {
      throw new UserError(
          language
              .of(
                  "--out: %s can't be written; does its folder exist, and may you write there?",
                  "--out: không ghi được %s; thư mục đó có tồn tại không, và bạn có quyền ghi không?")
              .formatted(to));
    }
  }

  private String defaultName() {
    return destination == Destination.GRADESCOPE ? "autograder.zip" : destination.word();
  }

  private Kit kit() throws IOException {
    Kit kit = new Kit();
    Map<String, String> words =
        Map.of(
            "LANG", language.code(),
            "JAIL", jail.name().toLowerCase(Locale.ROOT),
            "UUID", UUID.nameUUIDFromBytes(RubricFile.content(rubric)).toString());
    String own = "";
    switch (destination) {
      case GRADESCOPE -> {
        kit.script("setup.sh", "gradescope/setup.sh", words);
        kit.script("run_autograder", "gradescope/run_autograder", words);
      }
      case PRAIRIELEARN -> {
        own = "serverFilesCourse/optigrade/";
        kit.script(own + "run.sh", "prairielearn/run.sh", words);
        kit.script("questions/optimizers/info.json", "prairielearn/info.json", words);
        kit.script("questions/optimizers/question.html", "prairielearn/question.html", words);
      }
      case VPL -> {
        kit.script("vpl_evaluate.sh", "vpl/vpl_evaluate.sh", words);
        kit.script("vpl_run.sh", "vpl/vpl_run.sh", words);
        kit.script("optigrade_vpl.sh", "vpl/optigrade_vpl.sh", words);
      }
      case CODERUNNER -> kit.script("template.py", "coderunner/template.py", words);
    }
    kit.put(own + "rubric.yaml", RubricFile.content(rubric));
    kit.put(own + "not-graded", notGraded());
    kit.put(own + "optigrade.jar", Files.readAllBytes(OwnPlace.jar(jar)));
    return kit;
  }

  /** What is answered where not even Java starts. */
  private byte[] notGraded() {
    ReportFormat format = (ReportFormat) Formats.all().named(destination.word()).orElseThrow();
    String why =
        language.of(
            "The grader did not come to its end.", "Trình chấm đã không chạy được đến cùng.");
    Entry entry = new Entry("submission", Path.of("."));
    return format.bytes(
        AnswerCommand.notGraded(entry, "no-answer", why),
        new Setting(language, java.time.Instant.EPOCH));
  }
}
