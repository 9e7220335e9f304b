package optigrade.worker.protocol;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Whole messages over a stream of bytes: a magic number, the message's number, a length, the
 * payload. The magic number tells a message from whatever else a process may print on the same
 * channel; a reply's number says which request it answers, so that one that comes twice or late is
 * not taken for another's.
 */
public final class Frames {

  /** {@code "OptG"} in ASCII. */
  public static final int MAGIC = 0x4F707447;

  /** The longest payload that the grader and a worker take from each other. */
  public static final int LONGEST = 16 << 20;

  /** What comes unasked: a child's greeting. */
  public static final long UNASKED = 0;

  /** How many bytes come before the payload. */
  public static final int HEADER = 2 * Integer.BYTES + Long.BYTES;

  /**
   * @param number the grader's choice for a request; for a reply that of the request it answers
   */
  public record Frame(long number, byte[] payload) {}

  private Frames() {}

  /** Writes the frame in one piece and flushes. */
  public static void write(OutputStream out, long number, byte[] payload) throws IOException {
    add(out, number, payload);
    out.flush();
  }

  /** Writes the frame in one piece, which others may follow before they are flushed. */
  public static void add(OutputStream out, long number, byte[] payload) throws IOException {
    byte[] frame =
        ByteBuffer.allocate(HEADER + payload.length)
            .putInt(MAGIC)
            .putLong(number)
            .putInt(payload.length)
            .put(payload)
            .array();
    out.write(frame);
  }

  /**
   * Waits for the next frame.
   *
   * @throws EOFException when the stream ends before a frame begins: the other side is gone
   * @throws ProtocolException when something else than a frame comes, one longer than {@code
   *     longest}, or only a part of one
   */
  public static Frame read(InputStream in, int longest) throws IOException {
    byte[] magic = in.readNBytes(Integer.BYTES);
    if (magic.length == 0) {
      throw new EOFException("the other side is gone");
    }
    if (magic.length < Integer.BYTES || ByteBuffer.wrap(magic).getInt() != MAGIC) {
      throw new ProtocolException("no frame begins here");
    }
    long number = header(in, Long.BYTES).getLong();
    int length = header(in, Integer.BYTES).getInt();
    if (length < 0 || length > longest) {
      throw new ProtocolException("a frame of " + Integer.toUnsignedString(length) + " bytes");
    }
    // Grows with the bytes that really come, so that a length alone costs no memory.
    byte[] payload = in.readNBytes(length);
    if (payload.length < length) {
      throw new ProtocolException("the stream ends inside a frame");
    }
    return new Frame(number, payload);
  }

  private static ByteBuffer header(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new ProtocolException("the stream ends inside a frame");
    }
    return ByteBuffer.wrap(bytes);
  }
}
