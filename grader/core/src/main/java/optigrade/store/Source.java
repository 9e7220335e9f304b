package optigrade.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Bytes that are being read; never trusts what they say of lengths. */
final class Source {

  private final byte[] bytes;
  private final List<String> texts = new ArrayList<>();
  private final int end;
  private int at;

  Source(byte[] bytes) {
    this(bytes, bytes.length);
  }

  /** Of the first of them. */
  Source(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  boolean isAtItsEnd() {
    return at == end;
  }

  int number() throws IOException {
    int number = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int next = next();
      number |= (next & 0x7f) << shift;
      if ((next & 0x80) == 0) {
        return number;
      }
    }
    throw new DamagedException("a number without an end");
  }

  /** How many things follow, each of which takes a byte at least. */
  int count() throws IOException {
    int count = number();
    if (count < 0 || count > end - at) {
      throw new DamagedException("more is promised than there is");
    }
    return count;
  }

  long eightBytes() throws IOException {
    long number = 0;
    for (int i = 0; i < 8; i++) {
      number = (number << 8) | next();
    }
    return number;
  }

  byte[] block() throws IOException {
    int length = count();
    byte[] block = java.util.Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return block;
  }

  String text() throws IOException {
    int known = number();
    if (known < 0 || known > texts.size()) {
      throw new DamagedException("a text that was never written");
    }
    return known == 0 ? newText() : texts.get(known - 1);
  }

  private String newText() throws IOException {
    char[] characters = new char[count()];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (char) number();
    }
    String text = new String(characters);
    texts.add(text);
    return text;
  }

  private int next() throws IOException {
    if (at == end) {
      throw new DamagedException("cut off");
    }
    return bytes[at++] & 0xff;
  }
}
