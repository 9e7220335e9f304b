package optigrade.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How marks are given. Loaded and validated in {@code scoring}.
 *
 * @param sha256 of the file it came from
 * @param weights the weight of each group of checks inside its criterion; a group's weight is
 *     shared equally by its checks
 * @param carry the share of a criterion's points that an error carried forward still earns
 * @param variants the ids of the accepted versions
 * @param seed where the fresh inputs come from
 * @param fresh how many fresh inputs a rule gets
 * @param toleranceFactor times the spread over the accepted versions
 * @param late what lateness costs; where it is empty, nothing
 */
public record Rubric(
    String id,
    String version,
    String sha256,
    Text title,
    List<Criterion> criteria,
    Map<String, BigDecimal> weights,
    BigDecimal carry,
    List<String> variants,
    long seed,
    int fresh,
    double toleranceFactor,
    List<Deduction> deductions,
    Limits limits,
    String languageLevel,
    Optional<Late> late) {

  public Rubric(
      String id,
      String version,
      String sha256,
      Text title,
      List<Criterion> criteria,
      Map<String, BigDecimal> weights,
      BigDecimal carry,
      List<String> variants,
      long seed,
      int fresh,
      double toleranceFactor,
      List<Deduction> deductions,
      Limits limits,
      String languageLevel) {
    this(
        id,
        version,
        sha256,
        title,
        criteria,
        weights,
        carry,
        variants,
        seed,
        fresh,
        toleranceFactor,
        deductions,
        limits,
        languageLevel,
        Optional.empty());
  }

  public Rubric {
    criteria = List.copyOf(criteria);
    weights = Map.copyOf(weights);
    variants = List.copyOf(variants);
    deductions = List.copyOf(deductions);
  }

  public BigDecimal possible() {
    return criteria.stream().map(Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The ids of the hidden criteria. */
  public Set<String> hidden() {
    return criteria.stream()
        .filter(criterion -> criterion.visibility() == Visibility.HIDDEN)
        .map(Criterion::id)
        .collect(Collectors.toSet());
  }

  public Optional<Deduction> deduction(String deductionId) {
    return deductions.stream().filter(d -> d.id().equals(deductionId)).findFirst();
  }

  public record Criterion(String id, BigDecimal points, Visibility visibility, Text title) {}

  public enum Visibility {
    PUBLIC,
    HIDDEN
  }

  /** Points taken off once for the whole hand-in, such as {@code did-not-compile}. */
  public record Deduction(String id, BigDecimal points, Text message) {}

  /**
   * What lateness costs.
   *
   * @param perDay for each day begun
   * @param cap what it costs at most
   * @param grace how much later than the deadline still is in time
   * @param deadline for everybody who has none of their own
   * @param zone of times that are written without one
   */
  public record Late(
      Rate perDay,
      Optional<Rate> cap,
      Duration grace,
      Optional<Moment> deadline,
      Optional<ZoneId> zone) {}

  /** Points, or hundredths of all points that are possible. */
  public record Rate(BigDecimal amount, boolean isPercent) {
    public BigDecimal of(BigDecimal possible) {
      return isPercent ? possible.multiply(amount).movePointLeft(2) : amount;
    }
  }

  /**
   * @param call one call of a student's method
   * @param submission all calls of a submission together
   * @param compile parsing and compiling
   * @param memoryMegabytes the worker's heap
   * @param outputBytes what a program may print before the rest is dropped
   * @param results how many numbers and lists one result may hold
   */
  public record Limits(
      Duration call,
      Duration submission,
      Duration compile,
      int memoryMegabytes,
      int outputBytes,
      int results) {}
}
