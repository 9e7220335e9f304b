package optigrade.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The beginning of what a stream says; the rest is read and dropped, so that no writer waits. */
final class Drain {

  private static final int MOST = 4096;
  private static final long LAST_WORDS_MILLIS = 200;

  private final Thread thread;
  private volatile String said = "";

  Drain(InputStream in) {
    thread = Daemons.named("stderr").newThread(() -> read(in));
    thread.start();
  }

  private void read(InputStream in) {
    try {
      said = new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // The process is gone; what it said so far is all there is.
    }
  }

  /** What a process that has ended said. */
  String said() {
    try {
      thread.join(LAST_WORDS_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return said;
  }
}
