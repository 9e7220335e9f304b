package optigrade.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.GraderFault;
import optigrade.model.Outcomes;
import optigrade.model.Rubric;
import optigrade.model.Score;

/**
 * The mark of one criterion. A check's share is its group's weight divided by the group's size; to
 * stay exact, sums are taken in units of one over the least common multiple of all sizes.
 */
final class Marking {

  private final Rubric.Criterion criterion;
  private final List<CheckOutcome> checks;
  private final Rubric rubric;
  private final Map<String, Integer> sizes = new LinkedHashMap<>();
  private final BigInteger unit;
  private final Map<String, Share> shares = new HashMap<>();

  /** What each check of a group counts, exactly in units and as it is shown to readers. */
  private record Share(BigDecimal units, BigDecimal shown) {}

  /**
   * @param checks all of this criterion; one without any was not graded
   */
  Marking(Rubric.Criterion criterion, List<CheckOutcome> checks, Rubric rubric) {
    this.criterion = criterion;
    this.rubric = rubric;
    this.checks = Requirements.of(criterion.id(), checks).applied();
    this.checks.forEach(check -> sizes.merge(check.group(), 1, Integer::sum));
    this.unit =
        sizes.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, Marking::lcm);
  }

  Score.Mark mark(Optional<Outcomes.Carry> carry) {
    BigDecimal all = units(checks);
    if (all.signum() == 0) {
      throw new GraderFault(
          "criterion-without-checks", "nothing with a weight was checked for " + criterion.id());
    }
    List<CheckOutcome> passed = checks.stream().filter(Marking::passed).toList();
    // By shares and not by points, so that what is worth none has its true status, too.
    boolean lifted =
        carry.filter(Outcomes.Carry::holds).isPresent()
            && rubric.carry().multiply(all).compareTo(units(passed)) > 0;
    BigDecimal share = lifted ? rubric.carry().multiply(all) : units(passed);
    return new Score.Mark(
        criterion.id(),
        Points.exact(
            criterion.points().multiply(share).divide(all, Points.DECIMALS, RoundingMode.HALF_UP)),
        criterion.points(),
        lifted ? Score.Status.CARRIED : status(units(passed), all),
        criterion.visibility(),
        checks.stream()
            .map(check -> new Score.Weighed(check, share(check).shown(), lifted && !passed(check)))
            .toList());
  }

  private Score.Status status(BigDecimal earned, BigDecimal all) {
    if (earned.compareTo(all) == 0) {
      return Score.Status.FULL;
    }
    if (earned.signum() > 0) {
      return Score.Status.PARTIAL;
    }
    boolean ran = checks.stream().anyMatch(check -> check.status() != Status.NOT_RUN);
    return ran ? Score.Status.NONE : Score.Status.NOT_RUN;
  }

  private static boolean passed(CheckOutcome check) {
    return check.status() == Status.PASSED;
  }

  private BigDecimal units(List<CheckOutcome> some) {
    return some.stream()
        .map(check -> share(check).units())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Share share(CheckOutcome check) {
    return shares.computeIfAbsent(check.group(), this::shareIn);
  }

  /** Points never follow from what is shown. */
  private Share shareIn(String group) {
    BigDecimal weight = weight(group);
    BigInteger size = BigInteger.valueOf(sizes.getOrDefault(group, 1));
    return new Share(
        weight.multiply(new BigDecimal(unit.divide(size))),
        Points.exact(weight.divide(new BigDecimal(size), 6, RoundingMode.HALF_EVEN)));
  }

  private BigDecimal weight(String group) {
    return Optional.ofNullable(rubric.weights().get(group))
        .orElseThrow(
            () ->
                new GraderFault("check-without-weight", "the rubric gives no weight to " + group));
  }

  private static BigInteger lcm(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }
}
