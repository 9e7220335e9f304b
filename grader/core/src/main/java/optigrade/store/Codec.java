package optigrade.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

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
    CRC32 shape = new CRC32();
    shape.update(forms.shapes().getBytes(StandardCharsets.UTF_8));
    return new Codec<>(type, form, shape.getValue());
  }

  public byte[] bytes(T value) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    // It ends with a checksum of what is in it.
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(unpacked(value));
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written to but memory", e);
    }
    return packed.toByteArray();
  }

  /** The same on every machine, whatever packs there; to be hashed. */
  byte[] unpacked(T value) {
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
    Source source = new Source(unpacked(bytes));
    if (source.eightBytes() != shape) {
      throw new DamagedException("a record of another build");
    }
    T value = type.cast(form.read(source));
    if (!source.isAtItsEnd()) {
      throw new DamagedException("something follows");
    }
    return value;
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
