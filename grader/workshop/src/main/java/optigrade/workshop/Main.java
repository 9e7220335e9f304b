package optigrade.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import optigrade.worker.protocol.Parent;
import optigrade.workshop.messages.Orders;

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
    Bench bench = new Bench();
    if (!List.of(arguments).contains(Orders.AT_ONCE)) {
      bench.warmUp();
    }
    new Serving(bench).serve(orders, answers);
  }
}
