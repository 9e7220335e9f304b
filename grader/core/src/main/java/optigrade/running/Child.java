package optigrade.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import optigrade.worker.protocol.Frames;
import optigrade.worker.protocol.ProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * A process that answers frames with frames. Whatever it does (hangs, floods, never reads, closes
 * its channel), the caller gets an answer or a {@link ChildEnded} in time: all input and output
 * happens on a thread of the child's own; or, twice as quickly, on the caller's, where the channel
 * surely ends with the process.
 */
final class Child implements AutoCloseable {

  private final Process process;
  private final ExecutorService channel = Executors.newSingleThreadExecutor(Daemons.named("pipe"));
  private final OutputStream requests;
  private final InputStream replies;
  private final Drain errors;

  private final int longest;
  private volatile boolean isPlain;

  /** Unforeseeable, so that no reply can be sent before its request came. */
  private final SecureRandom numbers = new SecureRandom();

  /**
   * @param longest the longest reply that is taken from it
   */
  Child(Process process, int longest) {
    this.process = process;
    this.longest = longest;
    this.requests = process.getOutputStream();
    this.replies = process.getInputStream();
    this.errors = new Drain(process.getErrorStream());
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /**
   * @param plain whether nothing that was ever started from it can have its channel as well
   */
  void isPlain(boolean plain) {
    isPlain = plain;
  }

  /** Waits for the frame that a child sends unasked when it is ready. */
  byte[] greeting(Duration limit) throws ChildEnded {
    return within(new Deadline(limit), () -> replyTo(Frames.UNASKED));
  }

  /** Sends a request and waits for its reply. A child that fails in this is ended. */
  byte[] exchange(byte[] request, Deadline deadline) throws ChildEnded {
    if (deadline.isOverAlready(handle())) {
      throw ended(late(deadline));
    }
    return within(deadline, questions(List.of(request)).get(0));
  }

  /**
   * Requests that go out together when the first reply is waited for. The replies are to be waited
   * for in this order; none is read before: what a child has to say takes room.
   */
  List<Callable<byte[]>> questions(List<byte[]> all) {
    long[] given = new long[all.size()];
    for (int i = 0; i < given.length; i++) {
      given[i] = numbers.nextLong();
    }
    List<Callable<byte[]>> questions = new ArrayList<>();
    for (long number : given) {
      boolean first = questions.isEmpty();
      questions.add(
          () -> {
            if (first) {
              ask(given, all);
            }
            return replyTo(number);
          });
    }
    return questions;
  }

  /** In one go: a child that one of them ends must not keep the replies before it from us. */
  private void ask(long[] given, List<byte[]> all) throws IOException {
    for (int i = 0; i < given.length; i++) {
      Frames.add(requests, given[i], all.get(i));
    }
    requests.flush();
  }

  private byte[] replyTo(long number) throws IOException {
    Frames.Frame reply = Frames.read(replies, longest);
    if (reply.number() != number) {
      throw new ProtocolException("a reply to something else");
    }
    return reply.payload();
  }

  /** Waits for a reply. A child that fails in this is ended. */
  byte[] within(Deadline deadline, Callable<byte[]> question) throws ChildEnded {
    return isPlain ? watched(deadline, question) : apart(deadline, question);
  }

  private byte[] watched(Deadline deadline, Callable<byte[]> question) throws ChildEnded {
    ChildEnded.Cause how;
    try (Watch.Wait wait = Watch.begin(deadline, process)) {
      try {
        byte[] reply = question.call();
        if (wait.overInTime()) {
          return reply;
        }
        how = late(deadline);
      } catch (Exception e) {
        how = wait.overInTime() ? cause(e) : late(deadline);
      }
    }
    throw ended(how);
  }

  /** Who can start others may be short of processors by its own doing: it is simply late. */
  private ChildEnded.Cause late(Deadline deadline) {
    return isPlain && deadline.wasStarved() ? ChildEnded.Cause.STARVED : ChildEnded.Cause.LATE;
  }

  private byte[] apart(Deadline deadline, Callable<byte[]> question) throws ChildEnded {
    Future<byte[]> reply = channel.submit(question);
    try {
      return deadline.answer(reply, handle());
    } catch (TimeoutException e) {
      throw ended(ChildEnded.Cause.LATE);
    } catch (ExecutionException e) {
      throw ended(cause(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ended(ChildEnded.Cause.LATE);
    }
  }

  private static ChildEnded.Cause cause(@Nullable Throwable failure) {
    return failure instanceof ProtocolException ? ChildEnded.Cause.ODD : ChildEnded.Cause.GONE;
  }

  /** A reply that could be read but makes no sense here. */
  ChildEnded odd() {
    return ended(ChildEnded.Cause.ODD);
  }

  private ChildEnded ended(ChildEnded.Cause how) {
    int exitCode = how == ChildEnded.Cause.GONE ? exitCode() : -1;
    close();
    return new ChildEnded(how, exitCode, errors.said());
  }

  /** The channel may close a little before the process ends. */
  private int exitCode() {
    try {
      return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /** Kills the process and whatever it started. */
  @Override
  public void close() {
    Spawner.end(process);
    channel.shutdownNow();
  }
}
