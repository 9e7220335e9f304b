package optigrade.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;

/** Exact figures of a list of points that is not empty. */
public final class Figures {

  private static final int DECIMALS = 4;

  private final List<BigDecimal> sorted;

  public Figures(Collection<BigDecimal> points) {
    this.sorted = points.stream().sorted().toList();
  }

  public BigDecimal mean() {
    BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return quotient(sum, sorted.size());
  }

  /** The middle one, or the mean of the middle two. */
  public BigDecimal median() {
    int size = sorted.size();
    return quotient(sorted.get((size - 1) / 2).add(sorted.get(size / 2)), 2);
  }

  public BigDecimal least() {
    return sorted.get(0);
  }

  public BigDecimal most() {
    return sorted.get(sorted.size() - 1);
  }

  /** How many earned what, from the least up. */
  ArrayNode distribution() {
    Map<BigDecimal, Integer> counts = new TreeMap<>();
    sorted.forEach(points -> counts.merge(points, 1, Integer::sum));
    ArrayNode node = Json.array();
    counts.forEach(
        (earned, count) -> node.addObject().put("earned", Json.plain(earned)).put("count", count));
    return node;
  }

  private static BigDecimal quotient(BigDecimal sum, int count) {
    return Json.plain(sum.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP));
  }
}
