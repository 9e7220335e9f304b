package optigrade.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import optigrade.report.Report;

/** What graded, for reports. */
public final class Versions {

  private Versions() {}

  public static Report.Grader ofThisGrader() {
    return new Report.Grader(grader(), Runtime.version().toString());
  }

  public static String grader() {
    try (InputStream in = Versions.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
