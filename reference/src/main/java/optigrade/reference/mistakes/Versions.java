package optigrade.reference.mistakes;

import java.util.ArrayList;
import java.util.List;
import optigrade.reference.Writing;

/** Applies changes to all accepted versions. */
final class Versions {

  private Versions() {}

  static <V extends Writing<V>> List<V> of(List<V> accepted, List<Change> changes) {
    List<V> all = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      for (V right : accepted) {
        all.add(right.following("/" + (i + 1), changes.get(i).in(right.recipe())));
      }
    }
    return List.copyOf(all);
  }
}
