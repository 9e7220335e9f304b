package optigrade.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a program says, its report is one valid document of plain text with the same score. */
public final class ReportTarget {

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode SCORE = score(ReportJson.bytes(Samples.graded()));

  private ReportTarget() {}

  /**
   * @param input two bytes a character, so that broken ones come as well
   */
  public static void fuzzerTestOneInput(byte[] input) {
    String words = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(input)).toString();
    check(words);
    char[] units = new char[input.length / 2];
    ByteBuffer.wrap(input).asCharBuffer().get(units);
    check(new String(units));
  }

  private static void check(String words) {
    byte[] bytes = ReportJson.bytes(Samples.graded("an-nguyen", words));
    if (!score(bytes).equals(SCORE)) {
      throw new IllegalStateException("another score");
    }
    try {
      // A decoder that accepts nothing broken.
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (HostileWordsTests.STEERING.matcher(text).find()) {
        throw new IllegalStateException("it would steer a terminal");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!Schemas.reportProblems(bytes).isEmpty()) {
      throw new IllegalStateException("not valid: " + Schemas.reportProblems(bytes));
    }
  }

  private static JsonNode score(byte[] report) {
    return JSON.readTree(report).get("score").get("earned");
  }
}
