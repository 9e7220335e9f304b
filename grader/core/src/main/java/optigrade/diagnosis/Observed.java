package optigrade.diagnosis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import optigrade.model.Bindings;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Outcomes;
import optigrade.model.Outcomes.Failure;
import optigrade.model.Place;
import optigrade.reference.Rule;
import optigrade.reference.mistakes.Clue;

/** What was seen of a program, by criterion. */
record Observed(Outcomes outcomes, Bindings bindings) {

  static final String GRADIENT = "gradient.df_w";

  static String step(Rule rule) {
    return rule.id() + "." + rule.method();
  }

  static String loop(Rule rule) {
    return rule.id() + ".train_p1";
  }

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
    return Optional.ofNullable(bindings.parts().get(part))
        .filter(Bindings.Method.class::isInstance)
        .map(Bindings.Method.class::cast)
        .flatMap(
            method ->
                signs(clue).stream()
                    .map(method.landmarks()::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(line -> new Place(method.place().file(), line, 1)))
        .or(() -> place(part));
  }

  /** A call of the gradient is one of whatever the program calls it. */
  private List<String> signs(Clue clue) {
    return clue.signs().stream()
        .map(
            sign ->
                sign.equals(Clue.GRADIENT)
                        && bindings.parts().get(GRADIENT) instanceof Bindings.Method gradient
                    ? "call " + gradient.name()
                    : sign)
        .toList();
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
