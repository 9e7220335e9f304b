package optigrade.worker;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

/** What every program finds around it, the same for each however the one before left it. */
final class Surroundings {

  private final OutputStream prints;
  private final Properties properties = copy(System.getProperties());
  private CappedStream printed;

  /**
   * @param prints where what programs print goes
   */
  Surroundings(OutputStream prints) {
    this.prints = prints;
    printed = new CappedStream(prints, 0);
  }

  /** Called before a program is loaded. */
  void renew(int mostPrinted) {
    printed = new CappedStream(prints, mostPrinted);
    System.setProperties(copy(properties));
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Thread.setDefaultUncaughtExceptionHandler(null);
    renewStreams();
  }

  /** Called before each call: a call may have closed or replaced the streams. */
  void renewStreams() {
    System.setIn(InputStream.nullInputStream());
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private static Properties copy(Properties properties) {
    return (Properties) properties.clone();
  }
}
