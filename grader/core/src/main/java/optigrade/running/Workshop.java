package optigrade.running;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import optigrade.model.GraderFault;
import optigrade.model.HandedIn;
import optigrade.workshop.messages.Answer;
import optigrade.workshop.messages.Answers;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.ClassFile;
import optigrade.workshop.messages.CompileOrder;
import optigrade.workshop.messages.Order;
import optigrade.workshop.messages.Orders;
import optigrade.workshop.messages.Sentence;
import optigrade.workshop.messages.StubOrder;

/**
 * Sends sources to a warm workshop process; kills and replaces the ones that don't answer. Where
 * there is an own bench, a process gets only what was too much for it.
 */
final class Workshop implements AutoCloseable {

  private static final Sentence TOO_SLOW =
      new Sentence(
          "Compiling took too long and was stopped. Deeply nested calls or expressions do that:"
              + " split them into several statements.",
          "Biên dịch quá lâu nên đã bị dừng. Nguyên nhân thường là lời gọi hoặc biểu thức lồng nhau"
              + " quá sâu: hãy tách chúng thành nhiều câu lệnh.");

  /** What its jar is called. */
  static final String PROCESS = "workshop";

  static final String MAIN = "optigrade.workshop.Main";

  private static final Duration START = Duration.ofSeconds(60);

  private final Optional<OwnBench> own;
  private final Pool<Child> processes;

  /**
   * @param start starts a workshop process
   * @param most how many compile at once
   */
  Workshop(Optional<OwnBench> own, Supplier<Child> start, int most) {
    this.own = own;
    this.processes = new Pool<>(() -> greet(start.get()), most, false);
    if (own.isEmpty()) {
      processes.startFirst(1);
    }
  }

  private static Child greet(Child child) {
    try {
      if (Answers.decode(child.greeting(START)) instanceof Answer.Ready ready
          && ready.protocol() == Answers.PROTOCOL) {
        child.isPlain(true); // it runs nobody's code but ours
        return child;
      }
      throw child.odd();
    } catch (IOException e) {
      child.close();
      throw new GraderFault("workshop-did-not-start", "No workshop could be started: " + e, e);
    }
  }

  /** Compiles; sources that keep the compiler beyond the limit, or break it, have failed. */
  Compilation compile(List<HandedIn> files, String level, Duration limit) {
    List<CompileOrder.Source> sources =
        files.stream()
            .filter(HandedIn::isJava)
            .map(file -> new CompileOrder.Source(file.path(), file.content()))
            .toList();
    Order order = new CompileOrder(sources, level, true);
    try {
      return compilation(ask(order, limit));
    } catch (ChildEnded e) {
      return switch (e.how()) {
        case LATE -> failed(TOO_SLOW);
        case STARVED -> throw e.tooBusy();
        case GONE, ODD -> again(order, limit);
      };
    }
  }

  /** A fresh workshop compiles a program of its own before it is ready: then it is the source. */
  private Compilation again(Order order, Duration limit) {
    try {
      return compilation(ask(order, limit));
    } catch (ChildEnded e) {
      if (e.how() == ChildEnded.Cause.STARVED) {
        throw e.tooBusy();
      }
      return failed(Sentence.OUT_OF_ROOM);
    }
  }

  /** The classes with the stubs in them; empty where one of the methods isn't there. */
  Optional<List<ClassFile>> stub(StubOrder order, Duration limit) {
    try {
      Answer answer = ask(order, limit);
      return answer instanceof Answer.Stubbed stubbed
          ? Optional.of(stubbed.classes())
          : Optional.empty();
    } catch (ChildEnded e) {
      throw new GraderFault("workshop-failed", "The workshop broke down: " + e.getMessage(), e);
    }
  }

  private static Compilation compilation(Answer answer) {
    if (answer instanceof Compilation compilation) {
      return compilation;
    }
    String reason = answer instanceof Answer.Unable unable ? unable.reason() : "an odd answer";
    throw new GraderFault("workshop-failed", reason);
  }

  private Answer ask(Order order, Duration limit) throws ChildEnded {
    Optional<Answer> here =
        own.isPresent() ? own.get().answer(order, new Deadline(limit)) : Optional.empty();
    return here.isPresent() ? here.get() : askProcess(order, limit);
  }

  private Answer askProcess(Order order, Duration limit) throws ChildEnded {
    Child child = processes.take();
    try {
      Answer answer = answer(child, order, limit);
      processes.giveBack(child);
      return answer;
    } catch (ChildEnded | RuntimeException | Error e) {
      processes.discard(child);
      throw e;
    }
  }

  private static Answer answer(Child child, Order order, Duration limit) throws ChildEnded {
    byte[] reply = child.exchange(Orders.encode(order), new Deadline(limit));
    try {
      return Answers.decode(reply);
    } catch (IOException e) {
      throw child.odd();
    }
  }

  private static Compilation failed(Sentence message) {
    return Compilation.failed(
        List.of(new Compilation.Problem("", 0, 0, message, Optional.empty())), List.of());
  }

  @Override
  public void close() {
    processes.close();
  }
}
