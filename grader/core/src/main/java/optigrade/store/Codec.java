package optigrade.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Records as bytes and back, exactly: the same record gives the same bytes, and what comes back is
 * the same to the last bit of every number. Bytes of records that looked otherwise, or that were
 * changed on the way, are refused.
 */
public final class Codec<T extends Record> {

  private final Class<T> type;
  private final Form<Object> form;
  private final long shape;

  private Codec(Class<T> type, Form<Object> form, long shape) {
    this.type = type;
    this.form = form;
    this.shape = shape;
  }

  /**
   * @throws IllegalArgumentException where the record holds something that has no form
   */
  public static <T extends Record> Codec<T> of(Class<T> type) {
    Forms forms = new Forms();
    Form<Object> form = forms.of(type);
    byte[] shapes = forms.shapes().getBytes(StandardCharsets.UTF_8);
    return new Codec<>(type, form, sum(shapes, shapes.length));
  }

  /** With a checksum behind them. */
  public byte[] bytes(T value) {
    byte[] plain = plain(value);
    return ByteBuffer.allocate(plain.length + Long.BYTES)
        .put(plain)
        .putLong(sum(plain, plain.length))
        .array();
  }

  /** Without; to be hashed. */
  byte[] plain(T value) {
    try {
      Sink sink = new Sink();
      sink.eightBytes(shape);
      form.write(sink, value);
      return sink.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written to but memory", e);
    }
  }

  /**
   * @throws IOException where these are not the bytes of such a record
   */
  public T value(byte[] bytes) throws IOException {
    int end = bytes.length - Long.BYTES;
    if (end < 0 || ByteBuffer.wrap(bytes).getLong(end) != sum(bytes, end)) {
      throw new DamagedException("cut off, or changed on the way");
    }
    Source source = new Source(bytes, end);
    if (source.eightBytes() != shape) {
      throw new DamagedException("a record of another build");
    }
    T value = type.cast(form.read(source));
    if (!source.isAtItsEnd()) {
      throw new DamagedException("something follows");
    }
    return value;
  }

  private static long sum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }
}
