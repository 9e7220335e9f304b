package optigrade.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the terminal can show that results are read on.
 *
 * @param colours whether it is one, and nobody minds colours
 * @param signs whether it can show more than ASCII's signs
 */
record Screen(boolean colours, boolean signs, int columns) {

  private static final String TERMINAL = "optigrade.results-on-terminal";
  private static final String ASCII = "optigrade.ascii";
  private static final String COLUMNS = "optigrade.columns";

  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;
  private static final int USUAL = 80;

  /** For what is no terminal. */
  static final Screen PLAIN = new Screen(false, true, USUAL);

  /** The launcher knows what Java can't find out: it says so in properties. */
  static Screen ofProcess() {
    Map<String, String> properties = new TreeMap<>();
    for (String name : List.of(TERMINAL, ASCII, COLUMNS)) {
      Optional.ofNullable(System.getProperty(name)).ifPresent(it -> properties.put(name, it));
    }
    return of(System.getenv(), properties);
  }

  static Screen of(Map<String, String> environment, Map<String, String> properties) {
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Screen(
        Boolean.parseBoolean(properties.get(TERMINAL)) && !dumb && !refused,
        !dumb && !Boolean.parseBoolean(properties.get(ASCII)),
        Optional.ofNullable(properties.get(COLUMNS))
            .filter(it -> it.matches("[1-9]\\d{0,3}"))
            .map(it -> Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(it))))
            .orElse(USUAL));
  }
}
