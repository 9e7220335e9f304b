package optigrade.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import optigrade.worker.protocol.Parent;

/** The workshop's process: orders on standard input, answers on standard output. */
public final class Main {

  private Main() {}

  /** Serves until the grader closes the channel. */
  public static void main(String[] arguments) throws IOException {
    InputStream orders = System.in;
    PrintStream answers = System.out;
    System.setIn(InputStream.nullInputStream());
    System.setOut(
        new PrintStream(
            OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8));
    Locale.setDefault(Locale.ROOT);
    Parent.endWithIt();
    new Serving(new Bench()).serve(orders, answers);
  }
}
