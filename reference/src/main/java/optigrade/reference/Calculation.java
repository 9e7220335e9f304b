package optigrade.reference;

/** One line of a {@link Recipe}. */
@FunctionalInterface
public interface Calculation {
  Vec from(Known known);

  /** What already goes by this name. */
  static Calculation of(String name) {
    return known -> known.at(name);
  }
}
