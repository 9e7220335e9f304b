package optigrade.worker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Value;
import org.jspecify.annotations.Nullable;

/**
 * One call: where the program's threads, which ask and finish, meet the worker's own thread, which
 * alone speaks on the channel. A program that runs out of stack or memory here spoils no frame.
 */
final class Calling {

  private static final long LOOK_AGAIN_MILLIS = 50;

  private final int most;
  private Optional<Reply.Callback> asked = Optional.empty();
  private Optional<Value> answer = Optional.empty();
  private Optional<Reply> outcome = Optional.empty();
  private Optional<Ended> ended = Optional.empty();
  private boolean sent;
  private final Map<Integer, Integer> answered = new HashMap<>();
  private final List<Reply.Callback> told = new ArrayList<>();
  private long items = Reply.Told.MOST_ITEMS;

  /**
   * @param most how many numbers and lists anything that is read here may hold
   */
  Calling(int most) {
    this.most = most;
  }

  /** A call that ended before it began. */
  static Calling over() {
    Calling calling = new Calling(0);
    calling.finish(new Reply.Loaded());
    return calling;
  }

  /** Called by the program: waits for the grader's answer, unless it is foreseen. */
  Value ask(Value.GraderFunction function, @Nullable Object[] arguments) {
    ToValue toValue = new ToValue(most);
    List<Value> values = new ArrayList<>();
    for (Object argument : arguments) {
      values.add(toValue.of(argument));
    }
    Reply.Callback question = new Reply.Callback(function.id(), values);
    return foreseen(function, question).orElseGet(() -> ask(question));
  }

  /** What the grader would answer; it is told later that it was asked. */
  private synchronized Optional<Value> foreseen(
      Value.GraderFunction function, Reply.Callback question) {
    int before = answered.merge(function.id(), 1, Integer::sum) - 1;
    items -= 1 + Value.size(question.arguments());
    if (before >= function.foreseen().size() || items < 0 || outcome.isPresent()) {
      return Optional.empty();
    }
    told.add(question);
    return Optional.of(function.foreseen().get(before));
  }

  /** The reply, and before it whatever the grader was not asked because the answer was known. */
  synchronized Reply with(Reply reply) {
    if (told.isEmpty()) {
      return reply;
    }
    Reply all = new Reply.Told(told, reply);
    told.clear();
    return all;
  }

  /** What one of the program's objects holds. */
  Value read(Object object) {
    return new ToValue(most).of(object);
  }

  private synchronized Value ask(Reply.Callback question) {
    awaitUntil(() -> asked.isEmpty());
    asked = Optional.of(question);
    sent = false;
    notifyAll();
    awaitUntil(() -> answer.isPresent());
    Value value = answer.orElseThrow();
    asked = Optional.empty();
    answer = Optional.empty();
    notifyAll();
    return value;
  }

  /** Called by the program: it wants to end. Only the first time counts. */
  synchronized void exited(Ended how) {
    ended = Optional.of(ended.orElse(how));
  }

  synchronized Optional<Ended> ended() {
    return ended;
  }

  /**
   * Called by the program's thread, at its very end. Whoever still waits for an answer gets none.
   */
  synchronized void finish(Reply reply) {
    outcome = Optional.of(outcome.orElse(reply));
    notifyAll();
  }

  /** Waits for the next thing to send: a callback, or how the call ended. */
  synchronized Reply next(Thread program, Reply died) throws InterruptedException {
    while (outcome.isEmpty()) {
      if (asked.isPresent() && !sent) {
        sent = true;
        return asked.get();
      }
      if (!program.isAlive()) {
        finish(died);
      } else {
        wait(LOOK_AGAIN_MILLIS);
      }
    }
    return outcome.get();
  }

  synchronized void answer(Value value) {
    answer = Optional.of(value);
    notifyAll();
  }

  /** A program may interrupt its own threads; that must not break a question off. */
  private void awaitUntil(BooleanSupplier ready) {
    boolean interrupted = false;
    while (outcome.isEmpty() && !ready.getAsBoolean()) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (outcome.isPresent()) {
      throw new IllegalStateException("the call is over");
    }
  }
}
