package optigrade.running;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import optigrade.model.GraderFault;
import optigrade.worker.protocol.Frames;
import optigrade.worker.protocol.Replies;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Request;
import optigrade.worker.protocol.Requests;

/** A worker process: typed requests and replies. */
final class Worker implements AutoCloseable {

  /** What its jar is called. */
  static final String PROCESS = "worker";

  static final String MAIN = "optigrade.worker.Main";

  /** Does once what programs ask for, with nobody at the other end. */
  static final String REHEARSAL = "optigrade.worker.Rehearsal";

  private static final int PROTOCOL = 2;
  private static final int MOST_LOADS = 2000;
  private static final Duration START = Duration.ofSeconds(20);

  private static final int MOST_AHEAD = 4096;

  private record Foretold(Request.Call call, Callable<byte[]> question) {}

  private final Child child;
  private final Deque<Foretold> foretold = new ArrayDeque<>();
  private int loads;

  private Worker(Child child) {
    this.child = child;
  }

  /** Waits until it is ready. */
  static Worker greet(Child child) {
    try {
      Reply hello = Replies.decode(child.greeting(START));
      if (hello instanceof Reply.Ready ready && ready.protocol() == PROTOCOL) {
        return new Worker(child);
      }
      throw child.odd();
    } catch (IOException e) {
      child.close();
      throw new GraderFault("worker-did-not-start", "No worker could be started: " + e, e);
    }
  }

  /**
   * @param pure whether the program that it is for can start nothing
   */
  void isFor(boolean pure) {
    child.isPlain(pure);
  }

  /**
   * Tells what it will be asked next in any case, so that neither side waits for the other. As much
   * as a pipe holds on any platform: a worker that has much to say first must not stand in the way.
   */
  void foretell(List<Request.Call> calls) {
    List<byte[]> sent = new ArrayList<>();
    int bytes = 0;
    for (Request.Call call : calls) {
      byte[] request = Requests.encode(call);
      bytes += Frames.HEADER + request.length;
      if (bytes > MOST_AHEAD) {
        break;
      }
      sent.add(request);
    }
    List<Callable<byte[]>> questions = child.questions(sent);
    for (int i = 0; i < questions.size(); i++) {
      foretold.add(new Foretold(calls.get(i), questions.get(i)));
    }
  }

  /** How long its threads, and the one that asks, ever stood in line for a processor. */
  Duration inLineSoFar() {
    return Deadline.inLineSoFar(child.handle());
  }

  Reply send(Request request, Deadline deadline) throws ChildEnded {
    byte[] reply =
        foretold.isEmpty()
            ? child.exchange(Requests.encode(request), deadline)
            : child.within(deadline, foretold(request));
    if (request instanceof Request.Load) {
      loads++;
    }
    try {
      return Replies.decode(reply);
    } catch (IOException e) {
      throw child.odd();
    }
  }

  private Callable<byte[]> foretold(Request request) {
    Foretold next = foretold.remove();
    if (next.call() != request) {
      throw new IllegalStateException("another call was foretold");
    }
    return next.question();
  }

  ChildEnded odd() {
    return child.odd();
  }

  /** Whatever a platform keeps of each program never comes to much; and no reply is left over. */
  boolean isWorn() {
    return loads >= MOST_LOADS || !foretold.isEmpty();
  }

  /** What was in it before may still be there. */
  boolean hadOthers() {
    return loads > 1;
  }

  @Override
  public void close() {
    child.close();
  }
}
