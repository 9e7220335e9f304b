package optigrade.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Bytes that are being written. A text that was written before is named by its number. */
final class Sink {

  private byte[] bytes = new byte[1 << 9];
  private int size;
  private final Map<String, Integer> texts = new HashMap<>();

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Seven bits at a time, the lowest first. */
  void number(int number) {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      add((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    add(rest);
  }

  void eightBytes(long number) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      add((int) (number >>> shift));
    }
  }

  void block(byte[] block) {
    number(block.length);
    makeRoom(block.length);
    System.arraycopy(block, 0, bytes, size, block.length);
    size += block.length;
  }

  private void add(int next) {
    makeRoom(1);
    bytes[size++] = (byte) next;
  }

  private void makeRoom(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
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
