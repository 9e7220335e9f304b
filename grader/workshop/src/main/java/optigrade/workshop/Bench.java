package optigrade.workshop;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import optigrade.workshop.compiling.Assembly;
import optigrade.workshop.messages.Answer;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.CompileOrder;
import optigrade.workshop.messages.Order;
import optigrade.workshop.messages.Sentence;
import optigrade.workshop.messages.StubOrder;

/** Carries out one order at a time. */
public final class Bench {

  /** Parsers and compilers recurse as deep as a source nests. */
  private static final long STACK_BYTES = 256L << 20;

  private final Assembly assembly = new Assembly();

  /** Looks up what any program needs, before the first one comes. */
  public void makeReady() {
    assembly.makeReady();
  }

  /** Compiles a small program, so that the first real one finds everything loaded. */
  void warmUp() {
    String source =
        """
        import java.util.*;
        public class Warm {
          record Pair(double a, double b) {}
          interface Step { double[] step(double[] w, double lr); }
          static double[] step(double[] w, double lr) { return w.length > 0 ? w : unknown; }
          static List<double[]> run(Step step, int n) {
            List<double[]> all = new ArrayList<>();
            for (int i = 0; i < n; i++) { all.add(step.step(new double[] {i}, 0.1)); }
            System.out.println("at " + n + new Pair(1, 2));
            return all.stream().map(w -> w.clone()).toList();
          }
        }
        """;
    carryOut(
        new CompileOrder(
            List.of(new CompileOrder.Source("Warm.java", source.getBytes(StandardCharsets.UTF_8))),
            "17",
            true));
  }

  /** There is an answer whatever happens meanwhile. */
  Answer carryOut(Order order) {
    try {
      return begin(order).join();
    } catch (CompletionException e) {
      Throwable cause = Objects.requireNonNull(e.getCause());
      if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
        return ranOutOfRoom(order);
      }
      cause.printStackTrace();
      return new Answer.Unable("the compiler failed: " + cause);
    }
  }

  /** Whatever the compiler throws is thrown by what comes back. */
  public CompletableFuture<Answer> begin(Order order) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Thread thread = new Thread(null, () -> carryOut(order, answer), "bench", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return answer;
  }

  private void carryOut(Order order, CompletableFuture<Answer> answer) {
    try {
      answer.complete(
          order instanceof CompileOrder compile
              ? assembly.compile(compile)
              : assembly.stub((StubOrder) order));
    } catch (Throwable e) {
      answer.completeExceptionally(e);
    }
  }

  /** Where a source is too much for the compiler, nothing of it could be compiled. */
  private static Answer ranOutOfRoom(Order order) {
    return order instanceof CompileOrder
        ? Compilation.failed(
            List.of(new Problem("", 0, 0, Sentence.OUT_OF_ROOM, Optional.empty())), List.of())
        : new Answer.Unable("the compiler ran out of room on this program");
  }
}
