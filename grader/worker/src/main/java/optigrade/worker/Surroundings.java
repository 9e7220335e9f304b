package optigrade.worker;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

/** What every program finds around it, the same for each however the one before left it. */
final class Surroundings {

  private final OutputStream prints;
  private final Properties properties = copy(System.getProperties());
  private PrintStream out;
  private PrintStream err;

  /**
   * @param prints where what programs print goes
   */
  Surroundings(OutputStream prints) {
    this.prints = prints;
    out = new Printed(new CappedStream(prints, 0));
    err = out;
  }

  /** Called before a program is loaded. */
  void renew(int mostPrinted) {
    OutputStream capped = new CappedStream(prints, mostPrinted);
    out = new Printed(capped);
    err = new Printed(capped);
    System.setProperties(copy(properties));
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Thread.setDefaultUncaughtExceptionHandler(null);
    renewStreams();
  }

  /** Called before each call: a call may have replaced the streams. */
  void renewStreams() {
    System.setIn(InputStream.nullInputStream());
    System.setOut(out);
    System.setErr(err);
  }

  private static Properties copy(Properties properties) {
    return (Properties) properties.clone();
  }
}
