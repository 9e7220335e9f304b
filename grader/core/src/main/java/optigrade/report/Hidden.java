package optigrade.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.model.CheckOutcome;
import optigrade.model.Finding;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.model.Text;

/** Which numbers and words a student does not get to see, in whatever a report is written as. */
public final class Hidden {

  private static final Text NOT_SHOWN =
      new Text(
          "This does not hold because of a part that is not shown here.",
          "Mục này chưa đạt vì một phần không hiện ở đây.");

  private final Set<String> criteria;
  private final Set<String> open;

  /** By part, what the program calls its method. */
  private final Map<String, String> called;

  public Hidden(Report report) {
    this.criteria = report.rubric().hidden();
    boolean isAnything = !criteria.isEmpty();
    this.open = isAnything ? open(report.rubric()) : Set.of();
    this.called =
        isAnything && report instanceof Report.Graded graded
            ? graded.bindings().methods()
            : Map.of();
  }

  private static Set<String> open(Rubric rubric) {
    return rubric.criteria().stream()
        .filter(criterion -> criterion.visibility() != Rubric.Visibility.HIDDEN)
        .map(Rubric.Criterion::id)
        .collect(Collectors.toSet());
  }

  public boolean criterion(String id) {
    return criteria.contains(id);
  }

  /** Where an error comes from is told of no hidden criterion. */
  public Score.Status status(Score.Mark mark) {
    if (mark.status() != Score.Status.CARRIED || !criterion(mark.criterion())) {
      return mark.status();
    }
    return mark.earned().signum() > 0 ? Score.Status.PARTIAL : Score.Status.NONE;
  }

  /** What a check says, as far as it says nothing of a hidden criterion's method. */
  public Optional<Text> message(CheckOutcome check) {
    return check
        .message()
        .filter(said -> !criterion(check.criterion()))
        .map(said -> tellsOfHidden(said, check.criterion()) ? NOT_SHOWN : said);
  }

  /** The findings that may be told; a criterion's only finding may be about a hidden method. */
  public List<Finding> findings(Report.Graded report) {
    return report.findings().stream()
        .filter(it -> !criterion(it.criterion()) && !tellsOfHidden(it.message(), it.criterion()))
        .toList();
  }

  /** A name that an open criterion of the same exercise has as well means that one's method. */
  private boolean tellsOfHidden(Text said, String criterion) {
    String exercise = criterion.substring(0, criterion.indexOf('.') + 1);
    return criteria.stream()
        .flatMap(this::names)
        .filter(name -> isNamed(name, said))
        .anyMatch(name -> !isOpen(name, exercise));
  }

  private boolean isOpen(String name, String exercise) {
    return open.stream()
        .filter(id -> id.startsWith(exercise))
        .flatMap(this::names)
        .anyMatch(name::equals);
  }

  /** What the course calls a criterion's method, and what the program does. */
  private Stream<String> names(String id) {
    return Stream.concat(
        Stream.of(id.substring(id.indexOf('.') + 1)), Stream.ofNullable(called.get(id)));
  }

  private static boolean isNamed(String name, Text said) {
    return Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])")
        .matcher(said.en())
        .find();
  }

  /** Whether a remark names a hidden criterion's method, as {@code Adam} of {@code adam.Adam}. */
  public boolean isNamedIn(Text remark) {
    return criteria.stream()
        .map(id -> "`" + id.substring(id.indexOf('.') + 1) + "`")
        .anyMatch(remark.en()::contains);
  }

  /** An exercise's path shows what each of its criteria expects. */
  public boolean exercise(String exercise) {
    return criteria.stream().anyMatch(id -> id.startsWith(exercise + "."));
  }

  /** Whether both hide the same, whatever they are asked. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Hidden hidden
        && hidden.criteria.equals(criteria)
        && hidden.open.equals(open)
        && hidden.called.equals(called);
  }

  @Override
  public int hashCode() {
    return Objects.hash(criteria, open, called);
  }
}
