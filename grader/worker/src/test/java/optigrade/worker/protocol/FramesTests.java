package optigrade.worker.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FramesTests {

  private static final byte[] PAYLOAD = {1, 2, 3};

  @Test
  void frames_are_read_as_they_were_written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Frames.write(out, 7, PAYLOAD);
    Frames.write(out, -1, new byte[0]);
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    Frames.Frame first = Frames.read(in, 3);
    assertEquals(7, first.number());
    assertArrayEquals(PAYLOAD, first.payload());
    Frames.Frame second = Frames.read(in, 3);
    assertEquals(-1, second.number());
    assertArrayEquals(new byte[0], second.payload());
  }

  @Test
  void the_end_between_two_frames_is_not_an_odd_reply() {
    assertThrows(EOFException.class, () -> read(new byte[0]));
  }

  @Test
  void every_truncation_is_odd() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Frames.write(out, 7, PAYLOAD);
    for (int length = 1; length < out.size(); length++) {
      byte[] cut = Arrays.copyOf(out.toByteArray(), length);
      assertThrows(ProtocolException.class, () -> read(cut), "cut to " + length);
    }
  }

  @Test
  void a_print_is_not_a_frame() {
    byte[] print = "java.lang.OutOfMemoryError: heap".getBytes(StandardCharsets.UTF_8);
    assertThrows(ProtocolException.class, () -> read(print));
  }

  @Test
  void lengths_past_the_bound_are_refused_before_anything_is_read() {
    for (int length : new int[] {4, Integer.MAX_VALUE, -1, Integer.MIN_VALUE}) {
      byte[] frame = header(length).putInt(0).array();
      assertThrows(ProtocolException.class, () -> read(frame), "length " + length);
    }
  }

  @Test
  void a_length_alone_costs_no_memory() {
    byte[] frame = header(Integer.MAX_VALUE).array();
    assertThrows(
        ProtocolException.class,
        () -> Frames.read(new ByteArrayInputStream(frame), Integer.MAX_VALUE));
  }

  private static ByteBuffer header(int length) {
    return ByteBuffer.allocate(20).putInt(Frames.MAGIC).putLong(7).putInt(length);
  }

  private static Frames.Frame read(byte[] bytes) throws IOException {
    return Frames.read(new ByteArrayInputStream(bytes), 3);
  }
}
