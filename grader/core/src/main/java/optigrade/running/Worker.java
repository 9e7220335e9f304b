package optigrade.running;

import java.io.IOException;
import java.time.Duration;
import optigrade.model.GraderFault;
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

  private final Child child;
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

  Reply send(Request request, Deadline deadline) throws ChildEnded {
    byte[] reply = child.exchange(Requests.encode(request), deadline);
    if (request instanceof Request.Load) {
      loads++;
    }
    try {
      return Replies.decode(reply);
    } catch (IOException e) {
      throw child.odd();
    }
  }

  ChildEnded odd() {
    return child.odd();
  }

  /** Whatever a platform keeps of each program, it never comes to much. */
  boolean isWorn() {
    return loads >= MOST_LOADS;
  }

  @Override
  public void close() {
    child.close();
  }
}
