package optigrade.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.course.Parts;
import optigrade.course.Rules;
import optigrade.explaining.Explanation;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Language;
import optigrade.model.Outcomes;
import optigrade.model.Score;
import optigrade.model.Text;
import optigrade.pages.StudentView.Criterion;
import optigrade.pages.StudentView.Exercise;
import optigrade.pages.StudentView.Finding;
import optigrade.report.Hidden;
import optigrade.report.Report;

/** One exercise of a hand-in: its criteria, and the picture of its path. */
final class ExerciseReader {

  private final Report.Graded graded;
  private final Language language;
  private final Hidden hidden;
  private final Quotes quotes;
  private final Map<String, String> titles;
  private final Map<String, Outcomes.Carry> carries;
  private final Set<String> explained = new HashSet<>();

  ExerciseReader(
      Report.Graded graded,
      Language language,
      Hidden hidden,
      Quotes quotes,
      Map<String, String> titles) {
    this.graded = graded;
    this.language = language;
    this.hidden = hidden;
    this.quotes = quotes;
    this.titles = titles;
    this.carries =
        graded.outcomes().carries().stream()
            .collect(
                Collectors.toMap(
                    Outcomes.Carry::criterion, Function.identity(), (first, again) -> first));
  }

  Exercise exercise(String id, List<Score.Mark> marks) {
    String common = common(marks);
    return new Exercise(
        id,
        common.isEmpty() ? marks.size() == 1 ? titleOf(marks.get(0)) : id : common,
        StudentReader.points(sum(marks, Score.Mark::earned), sum(marks, Score.Mark::possible)),
        marks.stream().map(mark -> criterion(mark, own(titleOf(mark), common))).toList(),
        hidden.exercise(id)
            ? Optional.empty()
            : Optional.ofNullable(graded.outcomes().trajectories().get(id))
                .map(it -> new PictureReader(it, language, firstWrong(marks)).picture()));
  }

  /** The first point of the path that a check found wrong, however little. */
  private static Optional<Integer> firstWrong(List<Score.Mark> marks) {
    return marks.stream()
        .flatMap(mark -> mark.checks().stream())
        .map(Score.Weighed::check)
        .filter(check -> check.status() == Status.FAILED)
        .filter(check -> check.evidence().flatMap(CheckOutcome.Evidence::actual).isPresent())
        .flatMap(check -> check.point().stream())
        .min(Integer::compare);
  }

  private static BigDecimal sum(List<Score.Mark> marks, Function<Score.Mark, BigDecimal> what) {
    return marks.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What the titles of its criteria begin with alike, as in {@code Momentum: the path}. */
  private String common(List<Score.Mark> marks) {
    String first = titleOf(marks.get(0));
    String beginning = first.substring(0, Math.max(0, first.indexOf(':')));
    boolean isCommon =
        marks.size() > 1
            && marks.stream().allMatch(mark -> titleOf(mark).startsWith(beginning + ":"));
    return isCommon ? beginning : "";
  }

  /** What is left where the exercise's heading says the rest, with a capital letter. */
  private static String own(String title, String common) {
    String rest = common.isEmpty() ? title : title.substring(common.length() + 1).strip();
    return rest.isEmpty()
        ? title
        : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  private String titleOf(Score.Mark mark) {
    return titles.getOrDefault(mark.criterion(), mark.criterion());
  }

  private Criterion criterion(Score.Mark mark, String title) {
    boolean isHidden = hidden.criterion(mark.criterion());
    List<Finding> findings = findings(mark.criterion());
    return new Criterion(
        mark.criterion(),
        title,
        StudentReader.points(mark.earned(), mark.possible()),
        Words.kind(hidden.status(mark)),
        language.of(Words.status(hidden.status(mark), mark.possible().signum() > 0)),
        isHidden,
        isHidden ? List.of() : remarks(mark),
        findings,
        isHidden ? List.of() : new GroupReader(mark, language, findings, hidden).groups());
  }

  private List<String> remarks(Score.Mark mark) {
    List<String> remarks = new ArrayList<>();
    mark.decided().ifPresent(it -> remarks.add(decided(it)));
    if (mark.status() == Score.Status.CARRIED) {
      Optional.ofNullable(carries.get(mark.criterion()))
          .ifPresent(it -> remarks.add(carried(it, mark)));
    } else if (mark.status() != Score.Status.FULL && restsOnWhatWaits(mark)) {
      remarks.add(mayBeCarried(mark));
    }
    return remarks;
  }

  /** Whether a part that a path needs was not looked at, because its criterion is hidden. */
  private boolean restsOnWhatWaits(Score.Mark mark) {
    List<String> needed =
        Rules.all().stream()
            .filter(rule -> Parts.paths(rule).contains(mark.criterion()))
            .flatMap(rule -> Stream.of(Parts.GRADIENT, Parts.step(rule), Parts.loop(rule)))
            .toList();
    return graded.score().criteria().stream()
        .anyMatch(it -> needed.contains(it.criterion()) && it.checks().isEmpty());
  }

  private String mayBeCarried(Score.Mark mark) {
    String share =
        Numerals.points(
            mark.possible().multiply(graded.rubric().carry()).setScale(2, RoundingMode.HALF_UP));
    String possible = Numerals.points(mark.possible());
    return language.of(
        "This rests on a part that is only checked after you hand in, too. If the mistake is there, "
            + share
            + " of "
            + possible
            + " points are kept.",
        "Phần này còn dựa vào một phần chỉ được chấm sau khi nộp. Nếu lỗi nằm ở đó thì vẫn được "
            + share
            + " trên "
            + possible
            + " điểm.");
  }

  private String decided(Score.Decided decided) {
    String by = decided.by().map(it -> " (" + it + ")").orElse("");
    String reason = decided.reason();
    String instead = Numerals.points(decided.insteadOf());
    return language.of(
        "Your teacher" + by + " set these points instead of " + instead + ": " + reason,
        "Giảng viên" + by + " đặt điểm này thay cho " + instead + ": " + reason);
  }

  private String carried(Outcomes.Carry carry, Score.Mark mark) {
    String parts =
        carry.upstream().stream()
            .filter(part -> !hidden.criterion(part))
            .map(ExerciseReader::method)
            .distinct()
            .collect(Collectors.joining(", "));
    Text kept = kept(mark);
    if (parts.isEmpty()) {
      return language.of(
          "These numbers are wrong only because of a part that is not shown here" + kept.en() + ".",
          "Các số này sai chỉ vì một phần không hiện ở đây" + kept.vi() + ".");
    }
    Text lost = lost(carry);
    return language.of(
        "These numbers are wrong only because of "
            + parts
            + lost.en()
            + kept.en()
            + "; mend "
            + parts
            + " and the rest comes with it.",
        "Các số này sai chỉ vì "
            + parts
            + lost.vi()
            + kept.vi()
            + "; sửa xong "
            + parts
            + " thì phần này cũng đúng.");
  }

  /** Where they were worth any. */
  private Text lost(Outcomes.Carry carry) {
    boolean isLost =
        graded.score().criteria().stream()
            .filter(mark -> carry.upstream().contains(mark.criterion()))
            .filter(mark -> !hidden.criterion(mark.criterion()))
            .anyMatch(mark -> mark.earned().compareTo(mark.possible()) < 0);
    return isLost
        ? new Text(", where points were already lost", ", nơi bạn đã bị trừ điểm")
        : Text.same("");
  }

  /** Where there are points. */
  private static Text kept(Score.Mark mark) {
    String earned = Numerals.points(mark.earned());
    String possible = Numerals.points(mark.possible());
    return mark.possible().signum() == 0
        ? Text.same("")
        : new Text(
            ". So " + earned + " of " + possible + " points are kept",
            ". Vì vậy phần này vẫn được " + earned + " trên " + possible + " điểm");
  }

  private static String method(String part) {
    return part.substring(part.indexOf('.') + 1);
  }

  private List<Finding> findings(String criterion) {
    return hidden.findings(graded).stream()
        .filter(finding -> finding.criterion().equals(criterion))
        .map(
            it ->
                new Finding(
                    it.id(),
                    language.of(it.message()),
                    language.of(it.hint()),
                    it.location()
                        .flatMap(place -> quotes.at(place.file(), place.line(), place.column())),
                    more(it.id())))
        .toList();
  }

  /** Of several findings of one kind the first has it. */
  private Optional<Explanation> more(String id) {
    return explained.add(id) ? Explanation.find(id, language) : Optional.empty();
  }
}
