package optigrade.running;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import optigrade.model.GraderFault;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Request;

/**
 * A program's place in a worker: taken with the first call, loaded anew when asked, replaced after
 * whatever makes a worker doubtful.
 *
 * @see Pool
 */
final class Seat implements AutoCloseable {

  /** No code of the program runs while it is loaded. */
  private static final Duration LOADING = Duration.ofSeconds(20);

  private static final int TRIES = 3;

  private final Pool<Worker> workers;
  private final boolean shared;
  private Optional<Worker> worker = Optional.empty();
  private String loaded = "";
  private boolean doubtful;
  private boolean crowded;

  /**
   * @param shared whether the worker may have had other programs, and may have others afterwards
   */
  Seat(Pool<Worker> workers, boolean shared) {
    this.workers = workers;
    this.shared = shared;
  }

  /**
   * A worker with the program in it.
   *
   * @param state another one than before means: load it anew
   */
  Worker with(String state, Request.Load program) {
    if (worker.isPresent() && loaded.equals(state)) {
      return worker.get();
    }
    if (crowded) {
      leave();
    }
    return loaded(
        () -> worker.orElseGet(shared ? workers::take : workers::takeUnused), state, program);
  }

  /** The same in a worker that nobody had before, not even this program. */
  Worker unused(String state, Request.Load program) {
    leave();
    return loaded(workers::takeUnused, state, program);
  }

  private Worker loaded(Supplier<Worker> first, String state, Request.Load program) {
    ChildEnded last;
    try {
      return load(first.get(), state, program);
    } catch (ChildEnded e) {
      last = e;
    }
    // A worker may have gone while nobody looked, and the one that stood ready as well.
    for (int i = 1; i < TRIES; i++) {
      try {
        return load(workers.takeUnused(), state, program);
      } catch (ChildEnded e) {
        last = e;
      }
    }
    throw new GraderFault("worker-failed", "A worker took no program: " + last.getMessage(), last);
  }

  private Worker load(Worker one, String state, Request.Load program) throws ChildEnded {
    worker = Optional.of(one);
    loaded = "";
    one.isFor(shared);
    try {
      if (one.send(program, new Deadline(LOADING)) instanceof Reply.Loaded) {
        loaded = state;
        return one;
      }
      throw one.odd();
    } catch (ChildEnded e) {
      leave();
      throw e;
    }
  }

  /**
   * Whether the program can't get at the worker's own channel. Others have a worker to themselves,
   * and find nothing in its channel while they run.
   */
  boolean isShared() {
    return shared;
  }

  /**
   * Threads of the program still run. It may need them in its next call; but nothing else is loaded
   * beside them, not even the program itself.
   */
  void threadsLeft() {
    if (shared) {
      leave();
    } else {
      crowded = true;
    }
  }

  /** Nobody else gets this worker: something may have gone wrong in it that nobody sees. */
  void doubt() {
    doubtful = true;
  }

  /** Never uses this worker again. */
  void leave() {
    worker.ifPresent(workers::discard);
    worker = Optional.empty();
    crowded = false;
  }

  @Override
  public void close() {
    if (shared && !doubtful && worker.filter(Worker::isWorn).isEmpty()) {
      worker.ifPresent(workers::giveBack);
      worker = Optional.empty();
    }
    leave();
  }
}
