package optigrade.pages;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.course.Parts;
import optigrade.course.Rules;
import optigrade.explaining.Explanation;
import optigrade.model.Language;
import optigrade.model.Outcomes;
import optigrade.model.Recall;
import optigrade.model.Score;
import optigrade.model.Text;
import optigrade.pages.StudentView.Exercise;
import optigrade.pages.StudentView.Finding;
import optigrade.report.Hidden;
import optigrade.report.Report;

/** One exercise of a hand-in: its criteria, and the picture of its path. */
final class ExerciseReader {

  private static final Recall<Exercise> READ = new Recall<>();

  private final Report.Graded graded;
  private final Language language;
  private final Hidden hidden;
  private final Quotes quotes;
  private final Map<String, String> titles;
  private final Map<String, Outcomes.Carry> carries;
  private final List<optigrade.model.Finding> visible;
  private final Set<String> explained = new HashSet<>();

  ExerciseReader(
      Report.Graded graded,
      Language language,
      Hidden hidden,
      List<optigrade.model.Finding> visible,
      Quotes quotes,
      Map<String, String> titles) {
    this.graded = graded;
    this.language = language;
    this.hidden = hidden;
    this.quotes = quotes;
    this.titles = titles;
    this.visible = visible;
    this.carries =
        graded.outcomes().carries().stream()
            .collect(
                Collectors.toMap(
                    Outcomes.Carry::criterion, Function.identity(), (first, again) -> first));
  }

  Exercise exercise(String id, List<Score.Mark> marks) {
    ToldExercise told =
        new ToldExercise(
            id,
            marks.stream().map(this::told).toList(),
            hidden.exercise(id)
                ? Optional.empty()
                : Optional.ofNullable(graded.outcomes().trajectories().get(id)),
            hidden,
            language);
    return READ.of(told.parts(), told::view);
  }

  private ToldExercise.Told told(Score.Mark mark) {
    return new ToldExercise.Told(
        mark,
        titles.getOrDefault(mark.criterion(), mark.criterion()),
        findings(mark.criterion()),
        hidden.criterion(mark.criterion()) ? List.of() : remarks(mark));
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
    return visible.stream()
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
