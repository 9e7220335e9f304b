package optigrade.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import optigrade.model.Attendance;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.pages.ClassView.Bar;
import optigrade.pages.ClassView.Bin;
import optigrade.pages.ClassView.Figure;
import optigrade.pages.ClassView.Link;
import optigrade.pages.ClassView.Mistake;
import optigrade.pages.ClassView.Row;
import optigrade.pages.ClassView.Share;
import optigrade.pages.ClassView.Unmarked;
import optigrade.report.Figures;
import optigrade.report.Summary;

/** Turns a class in figures into what its page shows. */
final class ClassReader {

  private static final int BINS = 10;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Summary summary;
  private final Function<String, Text> names;
  private final String report;
  private final Language language;

  ClassReader(Summary summary, Function<String, Text> names, String report, Language language) {
    this.summary = summary;
    this.names = names;
    this.report = report;
    this.language = language;
  }

  ClassView view() {
    return new ClassView(
        language,
        language.of(summary.rubric().title()),
        plain(summary.rubric().possible()),
        summary.lines().size(),
        summary.marked().size(),
        figures(),
        histogram(),
        summary.marked().isEmpty()
            ? List.of()
            : summary.rubric().criteria().stream().map(this::bar).toList(),
        mistakes(),
        summary.lines().stream().map(this::row).toList(),
        summary.unmarked().stream()
            .map(
                line ->
                    new Unmarked(link(line), line.fault().code(), language.of(line.fault().said())))
            .toList(),
        roster(),
        summary.similarity().map(new SimilarityReader(language, this::link)::view),
        "optigrade " + summary.grader().version() + ", Java " + summary.grader().java());
  }

  private List<Figure> figures() {
    if (summary.marked().isEmpty()) {
      return List.of();
    }
    Figures figures = new Figures(summary.marked().stream().map(Summary.Marked::earned).toList());
    return List.of(
        new Figure(language.of("mean", "trung bình"), shown(figures.mean())),
        new Figure(language.of("median", "trung vị"), shown(figures.median())),
        new Figure(language.of("lowest", "thấp nhất"), shown(figures.least())),
        new Figure(language.of("highest", "cao nhất"), shown(figures.most())));
  }

  /** Tenths of what is possible; full marks belong to the last. */
  private List<Bin> histogram() {
    BigDecimal possible = summary.rubric().possible();
    int[] counts = new int[BINS];
    for (Summary.Marked line : summary.marked()) {
      int bin =
          possible.signum() == 0
              ? 0
              : line.earned()
                  .multiply(BigDecimal.valueOf(BINS))
                  .divide(possible, 0, RoundingMode.FLOOR)
                  .intValue();
      counts[Math.max(0, Math.min(BINS - 1, bin))]++;
    }
    int most = IntStream.of(counts).max().orElse(0);
    return IntStream.range(0, BINS)
        .mapToObj(i -> new Bin(range(possible, i), counts[i], hundredths(counts[i], most)))
        .toList();
  }

  private static String range(BigDecimal possible, int bin) {
    BigDecimal width = possible.divide(BigDecimal.valueOf(BINS));
    return plain(width.multiply(BigDecimal.valueOf(bin)))
        + "–"
        + plain(width.multiply(BigDecimal.valueOf(bin + 1L)));
  }

  private static int hundredths(int part, int whole) {
    return whole == 0 ? 0 : (int) Math.ceil(100.0 * part / whole);
  }

  private Bar bar(Rubric.Criterion criterion) {
    List<Summary.Result> results =
        summary.marked().stream()
            .flatMap(line -> Optional.ofNullable(line.results().get(criterion.id())).stream())
            .toList();
    BigDecimal mean = new Figures(results.stream().map(Summary.Result::earned).toList()).mean();
    int percent =
        criterion.points().signum() == 0
            ? 0
            : mean.multiply(HUNDRED).divide(criterion.points(), 0, RoundingMode.HALF_UP).intValue();
    List<Share> shares = new ArrayList<>();
    for (Score.Status status : Score.Status.values()) {
      int count = (int) results.stream().filter(it -> it.status() == status).count();
      if (count > 0) {
        shares.add(new Share(Words.kind(status), language.of(Words.status(status)), count));
      }
    }
    return new Bar(
        criterion.id(),
        language.of(criterion.title()),
        criterion.points().signum() == 0
            ? language.of(Words.NO_POINTS)
            : shown(mean) + " / " + plain(criterion.points()),
        percent,
        shares);
  }

  /** The commonest first. */
  private List<Mistake> mistakes() {
    Map<String, List<Link>> who = new TreeMap<>();
    for (Summary.Marked line : summary.marked()) {
      for (String id : line.findings().keySet()) {
        who.computeIfAbsent(id, it -> new ArrayList<>()).add(link(line));
      }
    }
    List<Mistake> mistakes = new ArrayList<>();
    who.forEach(
        (id, links) ->
            mistakes.add(new Mistake(id, language.of(names.apply(id)), links.size(), links)));
    mistakes.sort(Comparator.comparingInt(Mistake::count).reversed());
    return mistakes;
  }

  private Row row(Summary.Line line) {
    if (line instanceof Summary.Marked marked) {
      return new Row(
          link(line),
          name(line.student()),
          shown(marked.earned()),
          marked.earned().toPlainString(),
          "graded",
          String.join(", ", marked.findings().keySet()));
    }
    return new Row(
        link(line),
        name(line.student()),
        language.of("not graded", "chưa chấm"),
        "-1",
        "not-graded",
        ((Summary.Unmarked) line).fault().code());
  }

  private ClassView.Roster roster() {
    Attendance attendance = summary.attendance();
    return new ClassView.Roster(
        attendance.students(),
        attendance.absent().stream().map(ClassReader::name).toList(),
        attendance.claimed().stream()
            .map(it -> new ClassView.Claim(name(it.student()), links(it.submissions())))
            .toList(),
        links(attendance.strangers()),
        links(attendance.shared()),
        links(attendance.misnamed()));
  }

  private List<Link> links(List<String> submissions) {
    return submissions.stream().map(this::link).toList();
  }

  private static String name(Submission.Student student) {
    return Stream.of(student.name(), student.id().or(student::username), student.email())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private Link link(Summary.Line line) {
    return link(line.submission());
  }

  private Link link(String submission) {
    return new Link(submission, Links.to(submission, report));
  }

  private static String shown(BigDecimal points) {
    return points.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String plain(BigDecimal points) {
    return points.stripTrailingZeros().toPlainString();
  }
}
