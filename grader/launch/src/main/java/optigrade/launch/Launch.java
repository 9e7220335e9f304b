package optigrade.launch;

import java.util.Arrays;

/** Starts optigrade where Java is new enough for it. */
public final class Launch {

  private static final int OLDEST = 17;
  private static final int WRONG_USE = 2;

  private Launch() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    String version = System.getProperty("java.specification.version", "");
    if (number(version) < OLDEST) {
      System.err.println(tooOld(version, System.getProperty("java.home", ""), arguments));
      System.exit(WRONG_USE);
    }
    Class.forName("optigrade.cli.Main")
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }

  /** Java 8 calls itself 1.8. */
  static int number(String version) {
    String digits = version.startsWith("1.") ? version.substring(2) : version;
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return OLDEST;
    }
  }

  static String tooOld(String version, String home, String... arguments) {
    String words =
        Arrays.asList(arguments).contains("vi")
            ? "optigrade: cần Java %d trở lên, nhưng đây là Java %s (%s). Hãy cài bản mới hơn, hoặc"
                + " đặt JAVA_HOME trỏ đến bản đó."
            : "optigrade: it needs Java %d or later, but this is Java %s (%s). Install a later one, or"
                + " let JAVA_HOME name its folder.";
    return String.format(words, OLDEST, version, home);
  }
}
