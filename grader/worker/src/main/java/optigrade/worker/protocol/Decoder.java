package optigrade.worker.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link Encoder} wrote. Total and strict: whatever the bytes are, the only thing that
 * is ever thrown is a {@link ProtocolException}, and no count costs memory before its items came.
 */
public final class Decoder {

  /** How many items all lists of one payload may hold together. */
  public static final int MOST_ITEMS = 1 << 18;

  private final ByteBuffer bytes;
  private int items;

  public Decoder(byte[] payload) {
    bytes = ByteBuffer.wrap(payload).asReadOnlyBuffer();
  }

  /** How one item of a list is read; it must take at least one byte. */
  @FunctionalInterface
  public interface Reading<T> {
    T from(Decoder decoder) throws ProtocolException;
  }

  public int tag() throws ProtocolException {
    require(Byte.BYTES);
    return Byte.toUnsignedInt(bytes.get());
  }

  public boolean flag() throws ProtocolException {
    int flag = tag();
    if (flag > 1) {
      throw new ProtocolException("neither yes nor no: " + flag);
    }
    return flag == 1;
  }

  public int number() throws ProtocolException {
    require(Integer.BYTES);
    return bytes.getInt();
  }

  public double real() throws ProtocolException {
    require(Double.BYTES);
    double real = bytes.getDouble();
    return Double.isNaN(real) ? Double.NaN : real;
  }

  public byte[] bytes() throws ProtocolException {
    byte[] content = new byte[require(number())];
    bytes.get(content);
    return content;
  }

  public String text() throws ProtocolException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString();
    } catch (CharacterCodingException e) {
      throw new ProtocolException("text that is not UTF-8");
    }
  }

  public <T> List<T> list(Reading<? extends T> reading) throws ProtocolException {
    int count = count(Byte.BYTES);
    List<T> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(reading.from(this));
    }
    return list;
  }

  /** To be called last: nothing may follow. */
  public void end() throws ProtocolException {
    if (bytes.hasRemaining()) {
      throw new ProtocolException(bytes.remaining() + " bytes too many");
    }
  }

  /** The count that begins a list whose items take so many bytes each, or more. */
  int count(int each) throws ProtocolException {
    int count = number();
    if (count < 0 || count > bytes.remaining() / each || count > MOST_ITEMS - items) {
      throw new ProtocolException("a list of " + Integer.toUnsignedString(count) + " items");
    }
    items += count;
    return count;
  }

  private int require(int length) throws ProtocolException {
    if (length < 0 || length > bytes.remaining()) {
      throw new ProtocolException("the message ends too early");
    }
    return length;
  }
}
