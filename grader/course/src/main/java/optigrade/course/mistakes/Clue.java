package optigrade.course.mistakes;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands together on the line that shows a mistake. A line that misleads is worse than none:
 * where no line has all of it the program is shown the method, and where one sign is all there is
 * it must be on one line only.
 *
 * @param signs what a line does: uses a parameter of the contract, calls a method, and so on
 */
public record Clue(List<String> signs) {

  /** A call of the program's own {@code df_w}, whatever its name. */
  public static final String GRADIENT = "call df_w";

  /** A line that leaves the work to another method of the program. */
  public static final String OWN_CALL = "own call";

  public static final Clue LOOP = of("loop");
  public static final Clue ROOT = of("call sqrt");
  public static final Clue ASKS_FOR_GRADIENT = of(GRADIENT);

  /** Where what is returned is put together. */
  public static final Clue RESULT = of("return", "creates");

  /** The handout's own slip. */
  public static final Clue START = of("number -5.0", "number 2.0");

  /** Where the optimizer is called with a number that is typed in. */
  public static final Clue TYPED_ARGUMENT = of("parameter optimizer", "number");

  /** Where the optimizer is called with something made for this call. */
  public static final Clue FRESH_ARGUMENT = of("parameter optimizer", "creates");

  /** No single line shows it. */
  public static final Clue NONE = of();

  public Clue {
    signs = List.copyOf(signs);
  }

  private static Clue of(String... signs) {
    return new Clue(List.of(signs));
  }

  /** Whether a line that leaves the work to another method does not show it after all. */
  public boolean isWorkedOutThere() {
    return signs.stream().allMatch(sign -> sign.startsWith("parameter ") || sign.equals("number"))
        && !signs.contains("parameter optimizer");
  }

  /** Where all of these parameters of the contract are used together. */
  public static Clue using(String... parameters) {
    return new Clue(Stream.of(parameters).map(name -> "parameter " + name).toList());
  }

  /** Where a number that is typed in meets this component of the weights. */
  public static Clue weight(int index) {
    return of("parameter W at " + index, "number");
  }
}
