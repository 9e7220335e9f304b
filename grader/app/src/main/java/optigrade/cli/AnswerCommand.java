package optigrade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import optigrade.formats.Formats;
import optigrade.formats.ReportFormat;
import optigrade.formats.Setting;
import optigrade.intake.Entry;
import optigrade.intake.SubmissionMetadata;
import optigrade.model.Attendance;
import optigrade.model.GraderFault;
import optigrade.model.Isolation;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.pipeline.Grading;
import optigrade.pipeline.Options;
import optigrade.pipeline.Versions;
import optigrade.report.Report;
import optigrade.running.jail.JailMode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code optigrade answer}: what a package of {@code optigrade package} calls for each hand-in.
 * There is always an answer, also where the grader itself fails.
 */
@Command(
    name = "answer",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Grades one folder as one hand-in and gives a system its answer, also where it could not be"
            + " graded. The packages of optigrade package call it.",
    footer = {
      "",
      "Example:",
      "  optigrade answer gradescope /autograder/submission --rubric rubric.yaml",
      "",
      "Exit codes: 0 there is an answer; 2 the command line is wrong."
    })
final class AnswerCommand implements Callable<Integer> {

  private static final Isolation NOT_RUN = new Isolation(Isolation.Lane.NOT_RUN, List.of());

  @ParentCommand private @Nullable Main main;

  @Parameters(index = "0", paramLabel = "FORMAT", description = "What optigrade formats lists.")
  private String format = "json";

  @Parameters(index = "1", paramLabel = "DIR", description = "The folder that is the hand-in.")
  private Path folder = Path.of(".");

  @Option(names = "--rubric", paramLabel = "FILE", description = "How marks are given.")
  private @Nullable Path rubric;

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description = "Gradescope's submission_metadata.json: who handed in, and when.")
  private @Nullable Path metadata;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the answer goes, whole or not at all; default: standard output.")
  private @Nullable Path out;

  @Option(
      names = "--jail",
      paramLabel = "auto|required|off",
      description = "As for optigrade grade.")
  private JailMode jail = JailMode.AUTO;

  @Option(names = "--lang", paramLabel = "en|vi", description = "The language of the answer.")
  private Language language = Language.EN;

  @Override
  public Integer call() throws IOException {
    FormatNames.checked(new ArrayList<>(List.of(format)), language);
    if (!(Formats.all().named(format).orElseThrow() instanceof ReportFormat chosen)) {
      throw new UserError(format + " is about a class; an answer is about one hand-in.");
    }
    byte[] answer = answer(chosen);
    if (out == null) {
      Objects.requireNonNull(main).console().document(answer);
    } else {
      put(answer, out);
    }
    return ExitCode.ALL_GRADED;
  }

  private void put(byte[] answer, Path file) {
    Path aside = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(aside, answer);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserError(
          language
              .of("the answer can't be written to %s: %s", "không ghi được câu trả lời vào %s: %s")
              .formatted(file, language.of(Why.of(e))));
    }
  }

  private byte[] answer(ReportFormat chosen) throws IOException {
    SubmissionMetadata known = known();
    Entry entry = known.of("submission", folder);
    Setting setting = Now.in(language);
    try {
      return graded(chosen, entry, setting);
    } catch (GraderFault fault) {
      return failed(chosen, entry, setting, fault.code(), fault.reason());
    } catch (UserError e) {
      return failed(chosen, entry, setting, "rubric", String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException | LinkageError e) {
      return failed(chosen, entry, setting, "unexpected", "The grader failed: " + e);
    }
  }

  /** The teacher sees what is said here; no mark may hang on it in silence. */
  private SubmissionMetadata known() {
    if (metadata == null) {
      return SubmissionMetadata.unknown();
    }
    return SubmissionMetadata.read(metadata)
        .orElseGet(
            () -> {
              Objects.requireNonNull(main)
                  .console()
                  .say(
                      language
                          .of(
                              "%s can't be read, or a time in it can't: it is not known who handed in,"
                                  + " and when, so nothing is taken off for lateness.",
                              "Không đọc được %s, hoặc một thời điểm trong đó: không biết ai nộp và nộp"
                                  + " lúc nào, nên không trừ điểm nộp trễ.")
                          .formatted(metadata));
              return SubmissionMetadata.unknown();
            });
  }

  private byte[] graded(ReportFormat chosen, Entry entry, Setting setting) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new GraderFault("no-hand-in", "There is no folder " + folder + ".");
    }
    Rubric by = RubricFile.load(Optional.ofNullable(rubric), language);
    try (Aside aside = Aside.make()) {
      Options options =
          new Options(by, aside.folder(), 1, true, language, Processes.settings(jail))
              .with(Optional.empty(), Attendance.unknown())
              .writing(Formats.all().with(List.of(format)), setting);
      Grading.run(List.of(entry), options, (report, done, total) -> {});
      return Files.readAllBytes(aside.folder().resolve(entry.id()).resolve(chosen.file()));
    }
  }

  private static byte[] failed(
      ReportFormat chosen, Entry entry, Setting setting, String code, String why) {
    return chosen.bytes(notGraded(entry, code, why), setting);
  }

  /** Which rubric it is matters to nobody where there are no points. */
  static Report.NotGraded notGraded(Entry entry, String code, String why) {
    return new Report.NotGraded(
        entry.unread(),
        RubricFile.load(Optional.empty(), Language.EN),
        new Report.Fault(code, why),
        Optional.empty(),
        List.of(),
        NOT_RUN,
        Versions.ofThisGrader());
  }
}
