package optigrade.workshop.parsing;

import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;

/** A language level that both the compilers and the running JDK know. */
public record Level(int feature) {

  private static final int OLDEST = 8;

  /** The level asked for, or the nearest there is: what is compiled must run here. */
  public static Level of(String asked) {
    int newest =
        Math.min(Runtime.version().feature(), Integer.parseInt(CompilerOptions.getLatestVersion()));
    return new Level(Math.max(OLDEST, Math.min(number(asked, newest), newest)));
  }

  private static int number(String asked, int otherwise) {
    try {
      return Integer.parseInt(asked.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  public long forEclipse() {
    return CompilerOptions.releaseToJDKLevel(feature);
  }
}
