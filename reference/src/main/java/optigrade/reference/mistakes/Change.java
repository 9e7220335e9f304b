package optigrade.reference.mistakes;

import java.util.Collections;
import java.util.Optional;
import optigrade.reference.Recipe;

/** What a mistake does to a right recipe. */
@FunctionalInterface
public interface Change {

  Recipe in(Recipe right);

  /** Both at once; empty where they change the same thing and so can't stand together. */
  default Optional<Change> and(Change other, Recipe right) {
    boolean apart = Collections.disjoint(in(right).changed(), other.in(right).changed());
    return apart ? Optional.of(recipe -> other.in(in(recipe))) : Optional.empty();
  }
}
