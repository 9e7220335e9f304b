package optigrade.reference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule taken apart into named lines, so that a mistake can be told as the lines it does
 * otherwise.
 *
 * @param lines in the order in which they are worked out
 * @param returned what comes back
 * @param left what the call leaves in an argument, by the argument's name; others are untouched
 * @param changed what differs from the right recipe: lines, {@link #RESULT}, arguments
 */
public record Recipe(
    List<Line> lines,
    List<Calculation> returned,
    Map<String, Calculation> left,
    Set<String> changed) {

  /** The name in {@link #changed} of what comes back. */
  public static final String RESULT = "result";

  public Recipe {
    lines = List.copyOf(lines);
    returned = List.copyOf(returned);
    left = Map.copyOf(left);
    changed = Set.copyOf(changed);
  }

  public record Line(String name, Calculation calculation) {}

  /** A right recipe that returns these lines. */
  static Recipe of(List<Line> lines, String... returned) {
    return new Recipe(lines, calculations(returned), Map.of(), Set.of());
  }

  /** As right as this, with another way to work out one line. */
  Recipe or(String name, Calculation calculation) {
    return new Recipe(with(name, calculation).lines(), returned, left, changed);
  }

  /** The same with one line worked out wrongly. */
  public Recipe with(String name, Calculation calculation) {
    if (lines.stream().noneMatch(line -> line.name().equals(name))) {
      throw new IllegalArgumentException("No line is called " + name);
    }
    List<Line> others =
        lines.stream().map(l -> l.name().equals(name) ? new Line(name, calculation) : l).toList();
    return new Recipe(others, returned, left, changedToo(name));
  }

  /** The same with another result. */
  public Recipe returning(List<Calculation> others) {
    return new Recipe(lines, others, left, changedToo(RESULT));
  }

  /** The same with other names as the result. */
  public Recipe returning(String... names) {
    return returning(calculations(names));
  }

  /** The same, leaving something else in an argument. */
  public Recipe leaving(String argument, Calculation calculation) {
    Map<String, Calculation> more = new LinkedHashMap<>(left);
    more.put(argument, calculation);
    return new Recipe(lines, returned, more, changedToo("argument " + argument));
  }

  /** Works out every line. */
  Known follow(Arithmetic arithmetic, Map<String, double[]> given) {
    Known known = new Known(arithmetic, given);
    lines.forEach(line -> known.learn(line.name(), line.calculation().from(known)));
    return known;
  }

  List<double[]> results(Known known) {
    return returned.stream().map(calculation -> calculation.from(known).toArray()).toList();
  }

  private Set<String> changedToo(String name) {
    Set<String> all = new LinkedHashSet<>(changed);
    all.add(name);
    return all;
  }

  private static List<Calculation> calculations(String... names) {
    return Arrays.stream(names).map(Calculation::of).toList();
  }
}
