package optigrade.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Evidence;
import optigrade.model.CheckOutcome.Named;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Language;
import optigrade.model.Score;
import optigrade.model.Score.Weighed;
import optigrade.model.Value;
import optigrade.pages.StudentView.Finding;
import optigrade.pages.StudentView.Group;
import optigrade.pages.StudentView.Row;
import optigrade.pages.StudentView.Said;
import optigrade.report.Hidden;

/** The checks of a criterion, kind by kind. */
final class GroupReader {

  /** More are there for whoever wants to see them. */
  private static final int SHOWN = 3;

  private static final int NAMED = 3;

  private final Score.Mark mark;
  private final Language language;
  private final BigDecimal weights;
  private final Set<String> told;
  private final Hidden hidden;

  /**
   * @param told the findings above, which need not be told again
   */
  GroupReader(Score.Mark mark, Language language, List<Finding> told, Hidden hidden) {
    this.mark = mark;
    this.language = language;
    this.hidden = hidden;
    this.weights = weight(mark.checks());
    this.told = told.stream().map(Finding::message).collect(Collectors.toCollection(HashSet::new));
  }

  List<Group> groups() {
    Map<String, List<Weighed>> groups = new LinkedHashMap<>();
    mark.checks()
        .forEach(it -> groups.computeIfAbsent(it.check().group(), id -> new ArrayList<>()).add(it));
    return groups.entrySet().stream().map(it -> group(it.getKey(), it.getValue())).toList();
  }

  private Group group(String id, List<Weighed> all) {
    int passed = (int) all.stream().filter(it -> it.check().status() == Status.PASSED).count();
    List<CheckOutcome> others =
        all.stream().map(Weighed::check).filter(it -> it.status() != Status.PASSED).toList();
    List<Row> rows = rows(others);
    return new Group(
        id,
        language.of(Words.group(id)),
        others.isEmpty() ? "full" : passed == 0 ? "none" : "partial",
        all.size() == 1 ? "" : passed + "/" + all.size(),
        mark.earned().compareTo(mark.possible()) < 0 ? worth(all) : "",
        said(others),
        rows.subList(0, Math.min(SHOWN, rows.size())),
        rows.subList(Math.min(SHOWN, rows.size()), rows.size()));
  }

  private static BigDecimal weight(List<Weighed> checks) {
    return checks.stream().map(Weighed::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** To two places, as a reader would say it; the points themselves never follow from this. */
  private String worth(List<Weighed> all) {
    return weights.signum() == 0
        ? ""
        : Numerals.points(
            mark.possible().multiply(weight(all)).divide(weights, 2, RoundingMode.HALF_UP));
  }

  /** Where several have the same to say, in one group or in another, it is said once. */
  private List<Said> said(List<CheckOutcome> checks) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (CheckOutcome check : checks) {
      if (numbers(check).isEmpty()) {
        said.computeIfAbsent(message(check), it -> new ArrayList<>()).add(name(check));
      }
    }
    return said.entrySet().stream().flatMap(it -> said(it.getKey(), it.getValue())).toList();
  }

  /** What stands above need not be told again, but that something is right by itself must be. */
  private Stream<Said> said(String message, List<String> checks) {
    if (told.add(message)) {
      return Stream.of(new Said(names(checks), message));
    }
    String right = language.of(CheckOutcome.RIGHT_BY_ITSELF);
    return message.startsWith(right)
        ? Stream.of(new Said("", right + language.of(": see above.", ": xem ở trên.")))
        : Stream.of();
  }

  /** The check's own name, where it is not the group's. */
  private String name(CheckOutcome check) {
    return check.id().equals(check.group()) ? "" : language.of(CheckOutcome.called(check.id()));
  }

  private List<Row> rows(List<CheckOutcome> checks) {
    List<Row> rows = new ArrayList<>();
    String before = "";
    for (CheckOutcome check : checks) {
      Optional<Evidence> numbers = numbers(check);
      if (numbers.isPresent()) {
        String inputs = inputs(numbers.get().inputs());
        rows.add(row(check, numbers.get(), inputs.equals(before) ? "" : inputs));
        before = inputs;
      }
    }
    return rows;
  }

  /** What can be told by numbers alone. */
  private static Optional<Evidence> numbers(CheckOutcome check) {
    return check
        .evidence()
        .filter(it -> it.actual().filter(seen -> alike(it.expected(), seen)).isPresent());
  }

  private Row row(CheckOutcome check, Evidence evidence, String inputs) {
    Numerals.Two two = Numerals.two(evidence.expected(), evidence.actual().orElseThrow());
    String name = name(check);
    // Where the check's name tells which number it is about, two numbers need no sentence.
    return new Row(name, inputs, name.isEmpty() ? message(check) : "", two.expected(), two.seen());
  }

  private String message(CheckOutcome check) {
    return hidden.message(check).map(language::of).orElse("");
  }

  private static boolean alike(Value expected, Value seen) {
    if (expected instanceof Value.Sequence one && seen instanceof Value.Sequence other) {
      return one.items().size() == other.items().size()
          && other.items().stream().allMatch(Value.Num.class::isInstance);
    }
    return expected instanceof Value.Num && seen instanceof Value.Num;
  }

  private static String inputs(List<Named> inputs) {
    return inputs.stream()
        .map(it -> it.name() + " = " + Numerals.shown(it.value()))
        .collect(Collectors.joining(", "));
  }

  private static String names(List<String> checks) {
    String named = checks.stream().limit(NAMED).collect(Collectors.joining(", "));
    return checks.size() > NAMED ? named + ", … +" + (checks.size() - NAMED) : named;
  }
}
