package optigrade.running;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import optigrade.worker.protocol.Frames;

/** An honest process, one of whose replies does not arrive as it was sent. */
final class TamperedProcess extends SameProcess {

  private final InputStream replies;

  /**
   * @param step which reply, from 0, the greeting
   */
  TamperedProcess(Process honest, int step, Tampering tampering) {
    super(honest);
    this.replies = new Arriving(honest.getInputStream(), step, tampering);
  }

  /** Reply after reply, each waited for only when those before are read. */
  private static final class Arriving extends InputStream {
    private final InputStream sent;
    private final int step;
    private final Tampering tampering;
    private InputStream here = InputStream.nullInputStream();
    private int count;
    private boolean ended;
    private Frames.Frame before = new Frames.Frame(0, new byte[0]);

    Arriving(InputStream sent, int step, Tampering tampering) {
      this.sent = sent;
      this.step = step;
      this.tampering = tampering;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      int got = here.read(bytes, offset, length);
      while (got < 0 && !ended) {
        here = new ByteArrayInputStream(next());
        got = here.read(bytes, offset, length);
      }
      return got;
    }

    private byte[] next() throws IOException {
      Frames.Frame reply;
      try {
        reply = Frames.read(sent, Frames.LONGEST);
      } catch (EOFException e) {
        ended = true;
        return new byte[0];
      }
      boolean now = count++ == step;
      ended = now && tampering.isTheEnd();
      byte[] bytes = now ? tampering.of(reply, before) : Tampering.whole(reply);
      before = reply;
      return bytes;
    }
  }

  @Override
  public InputStream getInputStream() {
    return replies;
  }
}
