package optigrade.workshop;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import optigrade.workshop.compiling.Assembly;
import optigrade.workshop.messages.Answer;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.CompileOrder;
import optigrade.workshop.messages.Order;
import optigrade.workshop.messages.Sentence;
import optigrade.workshop.messages.StubOrder;

/** Carries out one order at a time; there is an answer whatever happens meanwhile. */
final class Bench {

  /** Parsers and compilers recurse as deep as a source nests. */
  private static final long STACK_BYTES = 256L << 20;

  private final Assembly assembly = new Assembly();

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

  Answer carryOut(Order order) {
    if (order instanceof CompileOrder compile) {
      return onItsOwnStack(() -> assembly.compile(compile), Bench::ranOutOfRoom);
    }
    StubOrder stub = (StubOrder) order;
    return onItsOwnStack(() -> assembly.stub(stub), Answer.Unable::new);
  }

  /** The answer where a source is too much for the compiler: nothing of it could be compiled. */
  private static Answer ranOutOfRoom(String reason) {
    return Compilation.failed(
        List.of(new Problem("", 0, 0, Sentence.OUT_OF_ROOM, Optional.empty())), List.of());
  }

  private interface OutOfRoom {
    Answer with(String reason);
  }

  private static Answer onItsOwnStack(Supplier<Answer> work, OutOfRoom outOfRoom) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Thread thread =
        new Thread(null, () -> answer.complete(tried(work, outOfRoom)), "bench", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return answer.join();
  }

  private static Answer tried(Supplier<Answer> work, OutOfRoom outOfRoom) {
    try {
      return work.get();
    } catch (StackOverflowError | OutOfMemoryError e) {
      return outOfRoom.with("the compiler ran out of room on this program");
    } catch (Throwable e) {
      e.printStackTrace();
      return new Answer.Unable("the compiler failed: " + e);
    }
  }
}
