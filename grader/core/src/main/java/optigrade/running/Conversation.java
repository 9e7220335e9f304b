package optigrade.running;

import java.util.Map;
import optigrade.model.GraderFault;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Request;
import optigrade.worker.protocol.Value;

/** One call of the program, with the grader's functions answering while it runs. */
final class Conversation {

  /** Thirty epochs ask thirty times; who asks this often is past all use. */
  private static final int MOST_CALLBACKS = 20_000;

  /** A program may hold the grader's memory no longer than its own. */
  private static final long MOST_NUMBERS = 2_000_000;

  /** The program asked for more than anybody needs. */
  static final class TooMuch extends Exception {
    private static final long serialVersionUID = 1;
  }

  private final Worker worker;
  private final Map<Integer, Callback> callbacks;
  private final Deadline deadline;
  private int asked;
  private long numbers;

  Conversation(Worker worker, Map<Integer, Callback> callbacks, Deadline deadline) {
    this.worker = worker;
    this.callbacks = callbacks;
    this.deadline = deadline;
  }

  Reply of(Request.Call call) throws ChildEnded, TooMuch {
    Reply reply = heard(worker.send(call, deadline));
    while (reply instanceof Reply.Callback asking) {
      reply = heard(worker.send(new Request.Answer(answer(asking)), deadline));
    }
    if (reply instanceof Reply.Returned || reply instanceof Reply.Failed) {
      return reply;
    }
    throw worker.odd();
  }

  /** A function whose answers were foreseen still has to know what it was asked. */
  private Reply heard(Reply reply) throws ChildEnded, TooMuch {
    if (!(reply instanceof Reply.Told told)) {
      return reply;
    }
    for (Reply.Callback asked : told.calls()) {
      answer(asked);
    }
    return told.reply();
  }

  /** Whether the program has called a function of the grader's. */
  boolean hasAsked() {
    return asked > 0;
  }

  private Value answer(Reply.Callback asking) throws ChildEnded, TooMuch {
    Callback callback = callbacks.get(asking.function());
    if (callback == null) {
      throw worker.odd();
    }
    numbers += Value.size(asking.arguments());
    if (++asked > MOST_CALLBACKS || numbers > MOST_NUMBERS) {
      throw new TooMuch();
    }
    try {
      return callback.answer(asking.arguments());
    } catch (RuntimeException e) {
      throw new GraderFault("recorder-failed", "A check could not answer: " + e, e);
    }
  }
}
