package optigrade.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where results and messages go. Everything that is printed passes through here, so that no text of
 * a student can steer the terminal.
 */
record Console(PrintStream out, PrintStream err, Screen screen) {

  static Console ofProcess() {
    return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Screen.ofProcess());
  }

  static Console to(OutputStream out, OutputStream err) {
    return new Console(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Screen.PLAIN);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new Reader(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
  }

  /** Who reads along, such as {@code head}, may stop when it has enough; that is no fault. */
  private static final class Reader extends FilterOutputStream {

    private boolean gone;

    Reader(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (gone) {
        return;
      }
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        gone = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        if (!gone) {
          throw e;
        }
      }
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }
  }

  /** Whether something of the result got lost on its way. */
  boolean isBroken() {
    return out.checkError();
  }

  /** A line of a result. */
  void result(String line) {
    out.println(Printable.of(line));
  }

  /** A line of a result that may have colours. */
  void show(Painted line) {
    out.println(line.on(screen));
  }

  /** Bytes that are a result as they are, such as one JSON document. */
  void document(byte[] bytes) {
    out.writeBytes(bytes);
    out.flush();
  }

  /**
   * A message to the person at the terminal. What it quotes may hold line ends: only the message
   * itself begins a line.
   */
  void say(String message) {
    err.println(Printable.of(message).replace("\n", "\n  "));
  }

  /** A message that is written over by the next. */
  void over(String line) {
    err.print("\r\u001b[K" + Printable.of(line));
    err.flush();
  }
}
