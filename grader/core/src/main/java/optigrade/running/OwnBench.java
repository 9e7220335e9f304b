package optigrade.running;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import optigrade.workshop.Bench;
import optigrade.workshop.messages.Answer;
import optigrade.workshop.messages.Order;

/**
 * A workshop in the grader's own process, for somebody who waits for what they have written
 * themselves: it saves the start of another Java. What breaks it is left to a process.
 */
public final class OwnBench {

  /** One for this process; getting ready takes a moment. */
  private static final CompletableFuture<Bench> BENCH =
      CompletableFuture.supplyAsync(OwnBench::ready);

  OwnBench() {}

  /** Has it get ready, where nobody did so before. */
  public static void begin() {
    // That this class is there is enough.
  }

  private static Bench ready() {
    Bench bench = new Bench();
    bench.makeReady();
    return bench;
  }

  /**
   * Nothing where a process has to try.
   *
   * @throws ChildEnded where it takes too long; it is left at that
   */
  Optional<Answer> answer(Order order, Deadline deadline) throws ChildEnded {
    Future<Answer> answer = BENCH.thenCompose(ready -> ready.begin(order));
    try {
      return Optional.of(deadline.answer(answer, ProcessHandle.current()));
    } catch (ExecutionException e) {
      return Optional.empty();
    } catch (TimeoutException e) {
      throw late();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw late();
    }
  }

  private static ChildEnded late() {
    return new ChildEnded(ChildEnded.Cause.LATE, -1, "");
  }
}
