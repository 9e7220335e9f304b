package optigrade.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

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
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
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
