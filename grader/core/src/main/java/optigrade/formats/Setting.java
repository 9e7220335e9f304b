package optigrade.formats;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.model.Language;

/**
 * What a format needs beside the report. A format could not ask for it itself: the same report must
 * give the same bytes.
 *
 * @param time when the marks are given, for systems that take the later of two for the one that
 *     counts; in whole milliseconds
 * @param told what the receiving system says of itself, by the names it uses
 */
public record Setting(Language language, Instant time, Map<String, String> told) {

  /** All that any format asks for; the rest of an environment is nobody's business. */
  public static final List<String> ASKED =
      List.of(
          "VPL_GRADEMIN",
          "VPL_GRADEMAX",
          "CLASSROOM",
          "ASSIGNMENT",
          "USERNAME",
          "SUBMISSION_TAG",
          "COMMIT_URL",
          "RELEASE_URL",
          "REVIEW_URL",
          "MODE");

  public Setting {
    time = time.truncatedTo(ChronoUnit.MILLIS);
    told = Map.copyOf(told);
  }

  public Setting(Language language, Instant time) {
    this(language, time, Map.of());
  }

  Optional<String> told(String name) {
    return Optional.ofNullable(told.get(name)).filter(it -> !it.isBlank());
  }
}
