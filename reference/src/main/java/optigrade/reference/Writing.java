package optigrade.reference;

import java.util.List;

/** One way to write a calculation, right or wrong. */
public interface Writing<V extends Writing<V>> {

  String id();

  /** The id of the double version that it is measured against; its own for a centre. */
  String centre();

  Recipe recipe();

  /** The same program following another recipe. */
  V following(String suffix, Recipe other);

  /** Whether others are measured against it: the double versions are. */
  default boolean isCentre() {
    return id().equals(centre());
  }

  /** Those that are measured against it. */
  default List<V> family(List<V> versions) {
    return versions.stream().filter(version -> version.centre().equals(id())).toList();
  }
}
