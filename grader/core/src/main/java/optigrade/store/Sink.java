package optigrade.store;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/** Bytes that are being written. A text that was written before is named by its number. */
final class Sink {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
  private final Map<String, Integer> texts = new HashMap<>();

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Seven bits at a time, the lowest first. */
  void number(int number) {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  void eightBytes(long number) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes.write((int) (number >>> shift));
    }
  }

  void block(byte[] block) {
    number(block.length);
    bytes.writeBytes(block);
  }

  /** Character by character, because not every string of Java's is fit for UTF-8. */
  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size() + 1);
    if (known != null) {
      number(known);
      return;
    }
    number(0);
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      number(text.charAt(i));
    }
  }
}
