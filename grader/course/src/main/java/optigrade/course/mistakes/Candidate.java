package optigrade.course.mistakes;

import java.util.List;

/**
 * One mistake, or two independent ones at once, and what comes of it.
 *
 * @param versions the wrong implementations; agreement with any of them, in its whole family of
 *     arithmetics, is the diagnosis
 */
public record Candidate<V>(List<Mistake> mistakes, List<V> versions) {
  public Candidate {
    mistakes = List.copyOf(mistakes);
    versions = List.copyOf(versions);
  }
}
