package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTests {

  @ParameterizedTest
  @CsvSource({"100, 0, 100", "100, 40, 60", "100, 75, 25", "100, 90, 25", "100, 4000, 25"})
  void waiting_in_line_is_not_held_against_anybody_up_to_three_quarters_of_the_time(
      long elapsed, long waited, long charged) {
    assertEquals(millis(charged), Deadline.charged(millis(elapsed), millis(waited)));
  }

  @ParameterizedTest
  @CsvSource({"100, -1, 100", "0, 0, 0"})
  void threads_that_ended_and_took_what_they_waited_with_them_earn_nobody_time(
      long elapsed, long waited, long charged) {
    assertEquals(millis(charged), Deadline.charged(millis(elapsed), millis(waited)));
  }

  private static Duration millis(long millis) {
    return Duration.ofMillis(millis);
  }
}
