package optigrade.similarity;

import java.util.List;

/**
 * What holding all against all gave.
 *
 * @param alike how many pairs reach the threshold
 * @param pairs the first of them, by {@link Pair#ORDER}
 */
record Found(long alike, List<Pair> pairs) {
  Found {
    pairs = List.copyOf(pairs);
  }
}
