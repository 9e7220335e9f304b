package optigrade.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import optigrade.course.Parts;
import optigrade.course.mistakes.Clue;
import optigrade.model.Bindings;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Outcomes;
import optigrade.model.Outcomes.Failure;
import optigrade.model.Place;

/** What was seen of a program, by criterion. */
record Observed(Outcomes outcomes, Bindings bindings) {

  List<CheckOutcome> checks(String criterion) {
    return outcomes.checks().stream().filter(c -> c.criterion().equals(criterion)).toList();
  }

  List<CheckOutcome> group(String criterion, String group) {
    return checks(criterion).stream().filter(c -> c.group().equals(group)).toList();
  }

  boolean allPassed(String criterion) {
    return passed(checks(criterion));
  }

  static boolean passed(List<CheckOutcome> checks) {
    return !checks.isEmpty() && checks.stream().allMatch(c -> c.status() == Status.PASSED);
  }

  static boolean nonePassed(List<CheckOutcome> checks) {
    return checks.stream().noneMatch(c -> c.status() == Status.PASSED);
  }

  boolean isTypedIn(String part) {
    return outcomes.typedIn().contains(part);
  }

  Optional<Failure> failure(String part) {
    return outcomes.failures().stream().filter(f -> f.part().equals(part)).findFirst();
  }

  /** The line that shows a mistake, or where none does the method's. */
  Optional<Place> place(String part, Clue clue) {
    Optional<Place> whole = place(part);
    return bindings.parts().get(part) instanceof Bindings.Method method
        ? line(method, clue).map(line -> new Place(method.place().file(), line, 1)).or(() -> whole)
        : whole;
  }

  /** Where one sign is all there is to go by, it must stand on one line only. */
  private Optional<Integer> line(Bindings.Method method, Clue clue) {
    TreeSet<Integer> lines = new TreeSet<>();
    for (String sign : clue.signs()) {
      List<Integer> found = method.landmarks().getOrDefault(named(sign), List.of());
      if (sign.equals(clue.signs().get(0))) {
        lines.addAll(found);
      }
      lines.retainAll(found);
    }
    if (clue.isWorkedOutThere()) {
      lines.removeAll(method.landmarks().getOrDefault(Clue.OWN_CALL, List.of()));
    }
    boolean isClear = lines.size() == 1 || (clue.signs().size() > 1 && !lines.isEmpty());
    return isClear ? Optional.of(lines.first()) : Optional.empty();
  }

  /** A call of the gradient is one of whatever the program calls it. */
  private String named(String sign) {
    return sign.equals(Clue.GRADIENT)
            && bindings.parts().get(Parts.GRADIENT) instanceof Bindings.Method gradient
        ? "call " + gradient.name()
        : sign;
  }

  /** Where the method stands that plays a part. */
  Optional<Place> place(String part) {
    return Optional.ofNullable(bindings.parts().get(part))
        .flatMap(
            bound -> {
              if (bound instanceof Bindings.Method method) {
                return Optional.of(method.place());
              }
              return bound instanceof Bindings.Broken broken
                  ? Optional.of(broken.place())
                  : Optional.empty();
            });
  }
}
