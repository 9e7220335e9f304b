package optigrade.cli;

import java.time.Duration;
import java.util.Optional;
import optigrade.model.Language;

/**
 * How far a run is, in one line.
 *
 * @param notGraded of those that are done
 * @param slow the one that has been under way for longest, where that is long
 */
record Standing(int done, int total, int notGraded, Duration elapsed, Optional<Slow> slow) {

  private static final int WIDTH = 20;
  private static final int LONGEST_NAME = 24;

  record Slow(String submission, Duration since) {}

  /** For a terminal, where it is written over by the next. */
  String bar(Language language) {
    int filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
    return "["
        + "#".repeat(filled)
        + "-".repeat(WIDTH - filled)
        + "] %d/%d".formatted(done, total)
        + pace(language)
        + language
            .of(", %d graded, %d not", ", đã chấm %d, chưa chấm được %d")
            .formatted(done - notGraded, notGraded)
        + slow.map(it -> told(it, language)).orElse("");
  }

  /** For a file or a log. */
  String line(Language language) {
    String failures =
        notGraded == 0
            ? ""
            : language.of(", %d could not be", ", %d không chấm được").formatted(notGraded);
    return language.of("graded %d of %d%s", "đã chấm %d trên %d%s").formatted(done, total, failures)
        + (done == total ? "" : pace(language));
  }

  private String pace(Language language) {
    if (done == 0 || elapsed.isZero()) {
      return "";
    }
    double rate = done * 1e9 / elapsed.toNanos();
    long left = Math.round((total - done) / rate);
    String shown =
        rate >= 10
            ? "%d".formatted(Math.round(rate))
            : String.format(java.util.Locale.ROOT, "%.1f", rate);
    return language.of(", %s/s, %s left", ", %s bài/giây, còn %s").formatted(shown, clock(left));
  }

  private static String told(Slow slow, Language language) {
    return language
        .of(", still at %s (%d s)", ", đang chấm %s (%d giây)")
        .formatted(Folding.cut(slow.submission(), LONGEST_NAME), slow.since().toSeconds());
  }

  private static String clock(long seconds) {
    return seconds < 3600
        ? "%d:%02d".formatted(seconds / 60, seconds % 60)
        : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
