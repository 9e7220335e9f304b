package optigrade.judging;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Whether numbers agree with one of the right answers; all of them must agree with the same one.
 *
 * @param centre the answer that they agree with, or else the nearest
 * @param firstDifference from that centre; empty means right
 */
public record Judgement(Centre centre, OptionalInt firstDifference) {

  public static Judgement of(double[] actual, List<Centre> centres) {
    for (Centre centre : centres) {
      if (centre.firstDifference(actual).isEmpty()) {
        return new Judgement(centre, OptionalInt.empty());
      }
    }
    return nearest(actual, centres);
  }

  public boolean right() {
    return firstDifference.isEmpty();
  }

  private static Judgement nearest(double[] actual, List<Centre> centres) {
    Centre centre =
        actual.length != centres.get(0).numbers().length
            ? centres.get(0)
            : centres.stream()
                .min(Comparator.comparingDouble(c -> c.farness(actual)))
                .orElseThrow();
    return new Judgement(centre, centre.firstDifference(actual));
  }
}
