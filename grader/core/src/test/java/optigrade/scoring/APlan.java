package optigrade.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Requirement;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Outcomes;

/** Outcomes of a whole plan, shaped like the real one: its groups and what rests on what. */
final class APlan {

  private static final List<String> FRESH =
      IntStream.rangeClosed(1, 8).mapToObj(i -> "fresh-" + i + ".W").toList();

  /** A check before it has an outcome. */
  record Planned(String criterion, String id, String group, Requirement requires) {

    boolean is(String wanted, String prefix) {
      return criterion.equals(wanted) && id.startsWith(prefix);
    }

    CheckOutcome with(Status status) {
      return new CheckOutcome(
          criterion, id, group, status, requires, Optional.empty(), Optional.empty());
    }
  }

  private APlan() {}

  static List<Planned> planned() {
    return TheCourse.known().groups().keySet().stream().flatMap(APlan::planned).toList();
  }

  static Outcomes all(Status status) {
    return of(planned().stream().map(it -> it.with(status)).toList());
  }

  /** Passed where that holds, failed elsewhere. */
  static Outcomes with(Predicate<Planned> passed) {
    return of(
        planned().stream()
            .map(it -> it.with(passed.test(it) ? Status.PASSED : Status.FAILED))
            .toList());
  }

  static Outcomes without(String criterion) {
    return of(
        all(Status.PASSED).checks().stream()
            .filter(it -> !it.criterion().equals(criterion))
            .toList());
  }

  static Outcomes and(CheckOutcome more) {
    List<CheckOutcome> checks = new ArrayList<>(all(Status.PASSED).checks());
    checks.add(more);
    return of(checks);
  }

  static Outcomes of(List<CheckOutcome> checks) {
    return new Outcomes(checks, List.of(), List.of(), List.of(), Map.of(), List.of(), List.of());
  }

  static Outcomes carried(Outcomes outcomes, String criterion, boolean explained) {
    return new Outcomes(
        outcomes.checks(),
        List.of(),
        List.of(),
        List.of(new Outcomes.Carry(criterion, List.of("gd.sgd"), List.of(), explained)),
        Map.of(),
        List.of(),
        List.of());
  }

  private static Stream<Planned> planned(String criterion) {
    String part = criterion.substring(criterion.indexOf('.') + 1);
    return switch (part) {
      case "train_p1" ->
          TheCourse.known().groups().getOrDefault(criterion, java.util.Set.of()).stream()
              .map(group -> new Planned(criterion, group, group, Requirement.none()));
      case "epochs-2" -> epochs(criterion, 2);
      case "epochs-30" -> epochs(criterion, 30);
      default -> rule(criterion);
    };
  }

  private static Stream<Planned> rule(String criterion) {
    Stream<Planned> values =
        FRESH.stream().map(id -> new Planned(criterion, id, "fresh", Requirement.none()));
    Stream<Planned> first =
        Stream.of(new Planned(criterion, "first-step.W", "first-step", Requirement.any(FRESH)));
    Stream<Planned> sides =
        Stream.of("zero-gradient", "inputs-unchanged")
            .filter(group -> !group.equals("zero-gradient") || !criterion.startsWith("gradient"))
            .map(group -> new Planned(criterion, group, group, Requirement.all(FRESH)));
    return Stream.of(values, first, sides).flatMap(it -> it);
  }

  private static Stream<Planned> epochs(String criterion, int epochs) {
    Requirement computed = Requirement.all(List.of("computed"));
    Requirement moved = Requirement.all(List.of("computed", "point-1"));
    Stream<Planned> points =
        IntStream.rangeClosed(0, epochs)
            .mapToObj(
                i -> new Planned(criterion, "point-" + i, "points", i == 0 ? moved : computed));
    return Stream.concat(
        points,
        Stream.of(
            new Planned(criterion, "length", "length", moved),
            new Planned(criterion, "computed", "computed", Requirement.all(List.of("point-1")))));
  }
}
