package optigrade.workshop;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import optigrade.worker.protocol.Frames;
import optigrade.workshop.messages.Answer;
import optigrade.workshop.messages.Answers;
import optigrade.workshop.messages.Order;
import optigrade.workshop.messages.Orders;

/** Takes orders one after another and answers each, whatever happens while it is carried out. */
final class Serving {

  private final Bench bench;

  Serving(Bench bench) {
    this.bench = bench;
  }

  void serve(InputStream in, OutputStream out) throws IOException {
    bench.warmUp();
    answer(out, new Answer.Ready(Answers.PROTOCOL, Runtime.version().toString()));
    while (true) {
      byte[] payload;
      try {
        payload = Frames.read(in, Orders.LONGEST);
      } catch (EOFException e) {
        return;
      }
      Order order = Orders.decode(payload);
      answer(out, bench.carryOut(order));
    }
  }

  private static void answer(OutputStream out, Answer answer) throws IOException {
    Frames.write(out, Answers.encode(answer));
  }
}
