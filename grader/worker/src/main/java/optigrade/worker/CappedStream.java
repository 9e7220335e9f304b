package optigrade.worker;

import java.io.IOException;
import java.io.OutputStream;

/** Lets so many bytes through and drops the rest. Closing it changes nothing. */
final class CappedStream extends OutputStream {

  private final OutputStream out;
  private int left;

  CappedStream(OutputStream out, int most) {
    this.out = out;
    left = most;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    int through = Math.min(length, Math.max(0, left));
    left -= through;
    if (through > 0) {
      out.write(bytes, from, through);
    }
  }
}
