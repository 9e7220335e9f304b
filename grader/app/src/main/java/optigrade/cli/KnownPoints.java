package optigrade.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import optigrade.pages.StudentView;
import optigrade.pages.StudentView.Criterion;

/** The points that may be known before handing in: those of hidden criteria may not. */
record KnownPoints(StudentView view) {

  boolean isFull() {
    return view.fault().isEmpty() && !isNothing() && sumEarned().compareTo(sumPossible()) >= 0;
  }

  /** Whether every criterion is hidden. */
  boolean isNothing() {
    return known().isEmpty();
  }

  String earned() {
    return plain(sumEarned());
  }

  String possible() {
    return plain(sumPossible());
  }

  private BigDecimal sumEarned() {
    if (known().size() == all().count()) {
      return new BigDecimal(view.total().earned());
    }
    BigDecimal taken = sum(view.taken().stream().map(StudentView.Taken::points));
    BigDecimal earned = sum(known().stream().map(it -> it.points().earned()));
    return earned.subtract(taken).max(BigDecimal.ZERO);
  }

  private BigDecimal sumPossible() {
    return sum(known().stream().map(it -> it.points().possible()));
  }

  private List<Criterion> known() {
    return all().filter(it -> !it.isHidden()).toList();
  }

  private Stream<Criterion> all() {
    return view.exercises().stream().flatMap(it -> it.criteria().stream());
  }

  private static BigDecimal sum(Stream<String> points) {
    return points.map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
