package optigrade.worker.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Builds a payload out of the few kinds of things that {@link Decoder} reads. */
public final class Encoder {

  private ByteBuffer bytes = ByteBuffer.allocate(1 << 8);

  /** A small number that says what follows. */
  public Encoder tag(int tag) {
    room(Byte.BYTES).put((byte) tag);
    return this;
  }

  public Encoder flag(boolean flag) {
    return tag(flag ? 1 : 0);
  }

  public Encoder number(int number) {
    room(Integer.BYTES).putInt(number);
    return this;
  }

  /** Bit for bit, but every NaN is the same one. */
  public Encoder real(double real) {
    long bits = Double.doubleToLongBits(real);
    room(Long.BYTES).putLong(bits);
    return this;
  }

  public Encoder bytes(byte[] content) {
    number(content.length);
    room(content.length).put(content);
    return this;
  }

  /** UTF-8; half a surrogate pair becomes a question mark. */
  public Encoder text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public <T> Encoder list(List<? extends T> items, BiConsumer<Encoder, T> writing) {
    number(items.size());
    items.forEach(item -> writing.accept(this, item));
    return this;
  }

  public byte[] payload() {
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  private ByteBuffer room(int length) {
    if (bytes.remaining() < length) {
      int capacity = Math.max(2 * bytes.capacity(), bytes.position() + length);
      bytes = ByteBuffer.allocate(capacity).put(bytes.flip());
    }
    return bytes;
  }
}
