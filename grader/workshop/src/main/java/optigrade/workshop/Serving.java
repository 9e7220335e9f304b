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
    answer(out, Frames.UNASKED, new Answer.Ready(Answers.PROTOCOL, Runtime.version().toString()));
    while (true) {
      Frames.Frame asked;
      try {
        asked = Frames.read(in, Orders.LONGEST);
      } catch (EOFException e) {
        return;
      }
      Order order = Orders.decode(asked.payload());
      answer(out, asked.number(), bench.carryOut(order));
    }
  }

  private static void answer(OutputStream out, long number, Answer answer) throws IOException {
    Frames.write(out, number, Answers.encode(answer));
  }
}
