package optigrade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import optigrade.formats.Format;
import optigrade.formats.Formats;
import optigrade.formats.ReportFormat;
import optigrade.intake.Entry;
import optigrade.intake.Listing;
import optigrade.model.Attendance;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.pipeline.Grading;
import optigrade.pipeline.Options;
import optigrade.report.Summary;
import optigrade.running.Settings;
import optigrade.running.jail.JailMode;
import optigrade.scoring.Overrides;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code optigrade grade}. */
@Command(
    name = "grade",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Grades files and folders, and writes a report for each hand-in.",
    footer = {
      "",
      "A file is one hand-in (a .java file, or a .zip, .7z or .tar.gz of a project); in a folder each file "
          + "and each sub-folder is one. What Moodle, Canvas, Blackboard, Brightspace, Gradescope "
          + "and GitHub Classroom let you download, unpacked or as the .zip itself, is one hand- "
          + "in for each student.",
      "The reports are OUT/<name>/report.json; the class is OUT/index.html (for a browser), "
          + "OUT/grades.csv and OUT/summary.json. What is unchanged since the last run is not run "
          + "again.",
      "",
      "Examples:",
      "  optigrade grade submissions",
      "  optigrade grade hand-ins --rubric my-rubric.yaml --out marks --jobs 4",
      "  optigrade grade submissions.zip --roster gradebook.csv --overrides decided.yaml",
      "  optigrade grade hand-ins --similarity --similarity-from 95",
      "  optigrade grade lan.java --format json -      one report on standard output, nothing else",
      "",
      "Exit codes: 0 all graded; 1 at least one could not be; 2 the command line or a file "
          + "on it is wrong."
    })
final class GradeCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders to grade; a single - prints the one report.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--rubric",
      paramLabel = "FILE",
      description = "How marks are given (YAML or JSON); default: the course's own.")
  private @Nullable Path rubric;

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description = {
        "Who is in the class: a CSV with a header (name, id, username, email, deadline, ...), such as a",
        "gradebook's export."
      })
  private @Nullable Path roster;

  @Option(
      names = "--overrides",
      paramLabel = "FILE",
      description =
          "Points that a teacher decided on (YAML or JSON); they go before what was earned.")
  private @Nullable Path overrides;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the reports go; default: ${DEFAULT-VALUE}.")
  private Path out = Path.of("reports");

  @Option(
      names = "--format",
      paramLabel = "A,B,...",
      split = ",",
      description = {
        "What to write beside report.json and grades.csv, which are always written; default: html.",
        "optigrade formats lists them."
      })
  private List<String> formats = new ArrayList<>();

  @Mixin private SimilarityOptions similarity = new SimilarityOptions();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many programs to run at once; default: the processor's cores.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--fresh",
      description = {
        "Run every hand-in, also those that were run before. Without it, whatever DIR already knows of",
        "the same files, with the same settings and the same optigrade, is taken from there."
      })
  private boolean fresh;

  @Option(
      names = "--jail",
      paramLabel = "auto|required|off",
      description = {
        "auto (default): programs that reach for files, threads and the like run only in a jail that"
            + " works here.",
        "required: don't start without one.",
        "off: trust these programs; limits on time and memory only."
      })
  private JailMode jail = JailMode.AUTO;

  @Option(
      names = "--lang",
      paramLabel = "en|vi",
      description = "The language of what is printed; reports hold both.")
  private Language language = Language.EN;

  @Option(names = "--quiet", description = "Print no progress.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    Console console = Objects.requireNonNull(main).console();
    boolean toStandardOutput = paths.remove(Path.of("-"));
    check();
    FormatNames.checked(formats, language);
    Rubric chosen = RubricFile.load(Optional.ofNullable(rubric), language);
    try (Listing listing = listing(toStandardOutput, console)) {
      return grade(console, chosen, listing, toStandardOutput);
    }
  }

  private int grade(Console console, Rubric chosen, Listing listing, boolean toStandardOutput)
      throws IOException {
    List<Entry> entries = listing.entries();
    Overrides decided =
        OverridesFile.load(
            Optional.ofNullable(overrides),
            chosen,
            entries.stream().map(Entry::id).toList(),
            paths,
            language);
    if (toStandardOutput) {
      if (similarity.isAsked()) {
        throw new UserError(
            language.of(
                "with - there is one hand-in, and nothing to compare it with.",
                "với - chỉ có một bài nộp, không có bài nào để so sánh."));
      }
      return print(console, chosen, entries, decided);
    }
    Reports reports = new Reports(out, language);
    reports.mustBeApart(paths, entries);
    Settings processes = Processes.settings(jail);
    Options options =
        new Options(chosen, out, jobs, fresh, language, processes)
            .with(Optional.ofNullable(overrides).map(file -> decided), listing.attendance())
            .writing(
                Formats.all().with(formats.isEmpty() ? Formats.DEFAULT : formats), Now.in(language))
            .comparing(similarity.chosen(processes, jobs, language));
    Progress progress = new Progress(console, language, quiet);
    Summary summary = run(entries, options, progress);
    Overview.of(summary, entries, progress.notes(), language).forEach(console::result);
    AttendanceLines.of(listing.attendance(), roster != null, language).forEach(console::say);
    SimilarityLines.of(summary.similarity(), language).forEach(console::say);
    reports.tellLeftOut(console, options.formats(), summary);
    reports.tellEarlier(console, summary);
    reports.tellWhere(console);
    return Reports.exitCode(summary);
  }

  private void check() {
    if (jobs < 1) {
      throw new UserError("--jobs must be at least 1, not " + jobs + ".");
    }
    if (out.toString().isBlank()) {
      throw new UserError("--out needs a folder's name; it is empty.");
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new UserError("--out %s is a file, not a folder.".formatted(out));
    }
  }

  private Listing listing(boolean single, Console console) {
    Listing listing = Listing.of(paths, RosterFile.load(Optional.ofNullable(roster), language));
    if (!listing.complaints().isEmpty()) {
      throw new UserError(
          String.join("\n", listing.complaints().stream().map(language::of).toList()));
    }
    if (paths.isEmpty() || (single && listing.entries().size() != 1)) {
      throw new UserError("with - exactly one hand-in can be graded; name its file.");
    }
    listing.leftOut().stream().map(language::of).forEach(console::say);
    return listing;
  }

  /** One document on standard output and nothing else, nowhere else. */
  private int print(Console console, Rubric chosen, List<Entry> entries, Overrides decided)
      throws IOException {
    Format format = single();
    try (Aside aside = Aside.make()) {
      Options options =
          new Options(chosen, aside.folder(), 1, true, language, Processes.settings(jail))
              .with(Optional.of(decided), Attendance.unknown())
              .writing(Formats.all().with(formats), Now.in(language));
      Summary summary = run(entries, options, new Progress(console, language, true));
      Path folder =
          format instanceof ReportFormat
              ? aside.folder().resolve(entries.get(0).id())
              : aside.folder();
      console.document(Files.readAllBytes(folder.resolve(format.file())));
      return Reports.exitCode(summary);
    }
  }

  private Format single() {
    if (formats.size() > 1) {
      throw new UserError("with - exactly one format can be printed.");
    }
    String name = formats.isEmpty() ? "json" : formats.get(0);
    return Formats.all().named(name).orElseThrow();
  }

  private Summary run(List<Entry> entries, Options options, Progress progress) {
    return new Reports(options.out(), language)
        .written(progress, () -> Grading.run(entries, options, progress));
  }
}
