package optigrade.running;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a process's threads were ready to run and had to wait for a processor: the second number
 * of Linux's {@code schedstat}. Elsewhere nothing is known and it is zero.
 */
final class Queueing {

  private static final ThreadLocal<Path> THIS_THREAD = ThreadLocal.withInitial(Queueing::found);

  private Queueing() {}

  /** Of the process and what it started: a jail is a process of its own around the worker. */
  static Duration of(ProcessHandle process) {
    return Stream.concat(Stream.of(process), startedBy(process))
        .map(Queueing::ofOne)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Stream<ProcessHandle> startedBy(ProcessHandle process) {
    try {
      return process.descendants();
    } catch (RuntimeException e) { // where no more files can be opened, not even /proc
      return Stream.empty();
    }
  }

  /** Where this thread's number stands, for whoever asks; the grader's others may wait as well. */
  static Path thisThread() {
    return THIS_THREAD.get();
  }

  static Duration ofThread(Path thread) {
    return Duration.ofNanos(waited(thread));
  }

  private static Path found() {
    Path self = Path.of("/proc", "thread-self");
    try {
      return self.toRealPath().resolve("schedstat");
    } catch (IOException e) {
      return self.resolve("schedstat"); // another system has none
    }
  }

  private static Duration ofOne(ProcessHandle process) {
    long nanos = 0;
    Path tasks = Path.of("/proc", "" + process.pid(), "task");
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
      for (Path thread : threads) {
        nanos += waited(thread.resolve("schedstat"));
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Another system, or the process is gone.
    }
    return Duration.ofNanos(nanos);
  }

  private static long waited(Path schedstat) {
    try {
      List<String> numbers = List.of(Files.readString(schedstat).strip().split(" ", -1));
      return numbers.size() < 2 ? 0 : Long.parseLong(numbers.get(1));
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }
}
