package optigrade.worker.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** Builds a payload out of the few kinds of things that {@link Decoder} reads. */
public final class Encoder {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** A small number that says what follows. */
  public Encoder tag(int tag) {
    bytes.write(tag);
    return this;
  }

  public Encoder flag(boolean flag) {
    return tag(flag ? 1 : 0);
  }

  public Encoder number(int number) {
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    return this;
  }

  /** Bit for bit, but every NaN is the same one. */
  public Encoder real(double real) {
    long bits = Double.doubleToLongBits(real);
    bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(bits).array());
    return this;
  }

  public Encoder bytes(byte[] content) {
    number(content.length);
    bytes.writeBytes(content);
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
    return bytes.toByteArray();
  }
}
