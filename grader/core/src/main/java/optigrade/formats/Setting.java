package optigrade.formats;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import optigrade.model.Language;

/**
 * What a format needs beside the report. A format could not ask for it itself: the same report must
 * give the same bytes.
 *
 * @param time when the marks are given, for systems that take the later of two for the one that
 *     counts; in whole milliseconds
 * @param range from where to where the receiving system counts, where it says so
 */
public record Setting(Language language, Instant time, Optional<Range> range) {

  public Setting {
    time = time.truncatedTo(ChronoUnit.MILLIS);
  }

  public Setting(Language language, Instant time) {
    this(language, time, Optional.empty());
  }

  /** The points for nothing and for everything. */
  public record Range(BigDecimal least, BigDecimal most) {}
}
