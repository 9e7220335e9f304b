package optigrade.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTests {

  @ParameterizedTest
  @CsvSource({
    "2026-07-30T23:59:00+07:00, 2026-07-30 23:59:00 +07:00",
    "2026-07-30 15:53:10.123456000 Z, 2026-07-30 15:53:10 +00:00",
    "2026-07-30 15:53:10 UTC, 2026-07-30 15:53:10[UTC]",
    "2026-07-30 22:53:10 +0700, 2026-07-30 22:53:10 +07:00",
    "2026-07-30 22:53, 2026-07-30 22:53:00",
    "2026-07-30, 2026-07-30 00:00:00",
    "2026-07-30 08:00[Asia/Ho_Chi_Minh], 2026-07-30 08:00:00[Asia/Ho_Chi_Minh]",
  })
  void what_was_written_is_kept(String written, String shown) {
    Moment moment = Moment.parse(written).orElseThrow();
    assertEquals(shown, moment.toString());
    assertEquals(Optional.of(moment), Moment.parse(shown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "30/07/2026",
        "2026-02-30",
        "2026-07-30 25:00",
        "2026-07-30 10:00[Nowhere/At_All]",
        "2026-07-30 10:00 +99:00",
        "yesterday"
      })
  void what_is_no_time_is_none(String written) {
    assertEquals(Optional.empty(), Moment.parse(written));
  }

  @Test
  void a_time_of_its_own_zone_asks_for_no_other() {
    ZoneId hanoi = ZoneId.of("Asia/Ho_Chi_Minh");
    Moment zoned = Moment.parse("2026-07-30 22:00 +00:00").orElseThrow();
    Moment bare = Moment.parse("2026-07-30 22:00").orElseThrow();
    assertEquals(
        "2026-07-30 22:00:00 +00:00", Moment.shown(zoned.in(Optional.of(hanoi)).orElseThrow()));
    assertEquals(
        "2026-07-30 22:00:00 +07:00", Moment.shown(bare.in(Optional.of(hanoi)).orElseThrow()));
    assertEquals(Optional.empty(), bare.in(Optional.empty()));
  }
}
