package optigrade.cli;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import optigrade.formats.Setting;
import optigrade.model.Language;

/** The clock and the environment: read here for the formats that ask for them. */
final class Now {

  private Now() {}

  /** By the clock on the wall, for who watches. */
  static String time() {
    return LocalTime.now(Clock.system(ZoneId.systemDefault()))
        .format(DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT));
  }

  static Setting in(Language language) {
    Map<String, String> told = new TreeMap<>();
    for (String name : Setting.ASKED) {
      Optional.ofNullable(System.getenv(name)).ifPresent(it -> told.put(name, it));
    }
    return new Setting(language, Clock.systemUTC().instant(), told);
  }
}
