package optigrade.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTests {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void whatever_is_put_in_comes_out_in_its_order(int seed) {
    Random random = new Random(seed);
    Bytes bytes = new Bytes();
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    for (int i = 0; i < 2_000; i++) {
      int size = random.nextInt(4) == 0 ? random.nextInt(9_000) : random.nextInt(20);
      String text = "x".repeat(size) + i;
      byte[] piece = text.getBytes(StandardCharsets.US_ASCII);
      switch (random.nextInt(3)) {
        case 0 -> bytes.ascii("<" + text + ">", 1, piece.length + 1);
        case 1 -> bytes.add(piece);
        default -> {
          for (byte one : piece) {
            bytes.put(one);
          }
        }
      }
      expected.writeBytes(piece);
      assertEquals(expected.size(), bytes.size());
    }
    assertArrayEquals(expected.toByteArray(), bytes.whole());
  }

  @Test
  void nothing_is_nothing() {
    assertEquals(0, new Bytes().size());
    assertEquals(0, new Bytes().whole().length);
  }
}
