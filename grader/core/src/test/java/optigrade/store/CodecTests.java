package optigrade.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import optigrade.model.Outcomes;
import optigrade.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTests {

  private static final int RECORDS = 150;
  private static final int CHANGES = 3_000;

  @ParameterizedTest
  @ValueSource(classes = {Kept.class, Known.class, LastRun.class})
  void whatever_a_record_holds_comes_back_to_the_last_bit(Class<? extends Record> type)
      throws Exception {
    for (int seed = 0; seed < RECORDS; seed++) {
      comesBack(type.cast(new AnyRecord(seed).of(type)), type);
    }
  }

  private static <T extends Record> void comesBack(Record record, Class<T> type) throws Exception {
    Codec<T> codec = Codec.of(type);
    byte[] bytes = codec.bytes(type.cast(record));
    T back = codec.value(bytes);
    Sameness.of(record, back);
    assertArrayEquals(bytes, codec.bytes(back), "the same record gives the same bytes");
  }

  @Test
  void bytes_that_were_changed_on_the_way_are_refused() throws Exception {
    Codec<Kept> codec = Codec.of(Kept.class);
    byte[] bytes = codec.bytes((Kept) new AnyRecord(7).of(Kept.class));
    Random random = new Random(42);
    int refused = 0;
    for (int i = 0; i < CHANGES; i++) {
      byte[] changed = bytes.clone();
      changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      refused += refuses(codec, changed) ? 1 : 0;
    }
    assertEquals(CHANGES, refused);
    for (int length = 0; length < bytes.length; length += 1 + bytes.length / 200) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(IOException.class, () -> codec.value(cut));
    }
  }

  private static boolean refuses(Codec<Kept> codec, byte[] changed) {
    try {
      codec.value(changed);
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10})
  void what_records_have_alike_is_read_once(int points) throws Exception {
    assertSame(path(points), path(points));
  }

  @Test
  void what_is_large_is_held_by_nobody() throws Exception {
    assertNotSame(path(1_000), path(1_000));
  }

  record Holding(Outcomes.Trajectory path) {}

  private static final Codec<Holding> HOLDING = Codec.of(Holding.class);

  private static Outcomes.Trajectory path(int points) throws IOException {
    List<double[]> path = Collections.nCopies(points, new double[] {-5, -2});
    byte[] bytes = HOLDING.bytes(new Holding(new Outcomes.Trajectory(path, Optional.empty())));
    return HOLDING.value(bytes).path();
  }

  record Before(int one, List<Value> values) {}

  record After(int two, List<Value> values) {}

  @Test
  void records_of_another_build_are_refused() {
    byte[] bytes = Codec.of(Before.class).bytes(new Before(1, List.of(Value.of(1, 2))));
    assertThrows(IOException.class, () -> Codec.of(After.class).value(bytes));
  }

  record Unwritable(Object anything) {}

  @Test
  void a_record_that_can_not_be_written_is_refused_at_once() {
    assertThrows(IllegalArgumentException.class, () -> Codec.of(Unwritable.class));
  }

  record Counted(List<Integer> numbers) {}

  @Test
  void a_length_that_is_a_lie_takes_no_room() {
    Sink sink = new Sink();
    sink.number(Integer.MAX_VALUE);
    Form<Object> form = new Forms().of(Counted.class);
    assertThrows(IOException.class, () -> form.read(new Source(sink.bytes())));
  }
}
