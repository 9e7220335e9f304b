package optigrade.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Records as bytes and back, exactly: the same record gives the same bytes, and what comes back is
 * the same to the last bit of every number. Bytes of records that looked otherwise, or that were
 * changed on the way, are refused.
 */
public final class Codec<T extends Record> {

  private static final byte PLAIN = 0;
  private static final byte PACKED = 1;
  private static final int WORTH_PACKING = 4096;
  private static final int BUFFER = 8192;

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
    return new Codec<>(type, form, sum(shapes, 0, shapes.length));
  }

  public byte[] bytes(T value) {
    byte[] plain = unpacked(value);
    if (plain.length < WORTH_PACKING) {
      return ByteBuffer.allocate(1 + plain.length + Long.BYTES)
          .put(PLAIN)
          .put(plain)
          .putLong(sum(plain, 0, plain.length))
          .array();
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write(PACKED);
    // It ends with a checksum of what is in it.
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
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
    if (bytes.length == 0 || (bytes[0] == PLAIN && bytes.length <= Long.BYTES)) {
      throw new DamagedException("cut off");
    }
    return switch (bytes[0]) {
      case PLAIN -> plain(bytes);
      case PACKED -> {
        try (InputStream in =
            new GZIPInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1), BUFFER)) {
          yield in.readAllBytes();
        }
      }
      default -> throw new DamagedException("no record at all");
    };
  }

  private static byte[] plain(byte[] bytes) throws DamagedException {
    int end = bytes.length - Long.BYTES;
    if (ByteBuffer.wrap(bytes).getLong(end) != sum(bytes, 1, end - 1)) {
      throw new DamagedException("changed on the way");
    }
    return Arrays.copyOfRange(bytes, 1, end);
  }

  private static long sum(byte[] bytes, int from, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, length);
    return sum.getValue();
  }
}
