package optigrade.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file that is being put together: of large pieces only where they are, until all are known. */
public final class Bytes {

  private static final int LARGE = 1024;

  private final List<byte[]> done = new ArrayList<>();
  private int doneSize;
  private byte[] open = new byte[4 * LARGE];
  private int openSize;

  public int size() {
    return doneSize + openSize;
  }

  public void put(int one) {
    room(1);
    open[openSize++] = (byte) one;
  }

  /** Of characters that are nothing but ASCII. */
  public void ascii(String text) {
    ascii(text, 0, text.length());
  }

  // The fastest way there is, and right for such text.
  @SuppressWarnings("deprecation")
  public void ascii(String text, int from, int to) {
    room(to - from);
    text.getBytes(from, to, open, openSize);
    openSize += to - from;
  }

  /**
   * @param piece must stay as it is
   */
  public void add(byte[] piece) {
    if (piece.length < LARGE) {
      room(piece.length);
      System.arraycopy(piece, 0, open, openSize, piece.length);
      openSize += piece.length;
    } else {
      close();
      done.add(piece);
      doneSize += piece.length;
    }
  }

  private void room(int more) {
    if (openSize + more > open.length) {
      close();
      if (more > open.length) {
        open = new byte[more];
      }
    }
  }

  private void close() {
    if (openSize > 0) {
      done.add(Arrays.copyOf(open, openSize));
      doneSize += openSize;
      openSize = 0;
    }
  }

  public byte[] whole() {
    close();
    byte[] whole = new byte[doneSize];
    int at = 0;
    for (byte[] piece : done) {
      System.arraycopy(piece, 0, whole, at, piece.length);
      at += piece.length;
    }
    return whole;
  }
}
