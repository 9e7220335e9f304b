package optigrade.reference.mistakes;

import java.util.List;

/**
 * What on the line that shows a mistake a reader would look for. A program in which none of it is
 * there is shown the method.
 *
 * @param signs in the order of preference
 */
public record Clue(List<String> signs) {

  /** A call of the program's own {@code df_w}, whatever its name. */
  public static final String GRADIENT = "call df_w";

  public static final Clue LOOP = of("loop");
  public static final Clue RETURN = of("return");
  public static final Clue ROOT = of("call sqrt", "parameter lr");
  public static final Clue ASKS_FOR_GRADIENT = of(GRADIENT);
  public static final Clue KEEPS_A_POINT = of("call add");
  public static final Clue START = of("number -5.0", "number 5.0");

  /** No single line shows it. */
  public static final Clue NONE = of();

  public Clue {
    signs = List.copyOf(signs);
  }

  private static Clue of(String... signs) {
    return new Clue(List.of(signs));
  }

  /** Where a parameter of the contract is used first. */
  public static Clue parameter(String name) {
    return of("parameter " + name);
  }

  /** Where this component of the weights is used first. */
  public static Clue weight(int index) {
    return of("parameter W at " + index);
  }
}
