package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import optigrade.model.Language;
import org.junit.jupiter.api.Test;

class StandingTests {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void a_bar_tells_rate_time_left_counts_and_who_is_slow() {
    Standing.Slow slow = new Standing.Slow("nguyen-van-an-with-a-long-name", Duration.ofSeconds(9));
    assertEquals(
        "[#####---------------] 250/1000, 4.2/s, 3:00 left, 248 graded, 2 not,"
            + " still at nguyen-van-an-with-a-... (9 s)",
        new Standing(250, 1000, 2, MINUTE, Optional.of(slow)).bar(Language.EN));
    assertEquals(
        "[####################] 1000/1000, 17 bài/giây, còn 0:00, đã chấm 1000, chưa chấm được 0",
        new Standing(1000, 1000, 0, MINUTE, Optional.empty()).bar(Language.VI));
  }

  @Test
  void nothing_done_yet_has_no_rate() {
    assertEquals(
        "[--------------------] 0/7, 0 graded, 0 not",
        new Standing(0, 7, 0, Duration.ZERO, Optional.empty()).bar(Language.EN));
  }

  @Test
  void a_line_tells_the_same_without_a_bar() {
    assertEquals(
        "graded 10 of 10000, 1 could not be, 0.2/s, 16:39:00 left",
        new Standing(10, 10_000, 1, MINUTE, Optional.empty()).line(Language.EN));
    assertEquals(
        "đã chấm 7 trên 7", new Standing(7, 7, 0, MINUTE, Optional.empty()).line(Language.VI));
  }
}
