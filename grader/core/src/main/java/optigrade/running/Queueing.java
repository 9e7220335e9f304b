package optigrade.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a process's threads ran, and how long they were ready to run and had to wait for a
 * processor: the first two numbers of Linux's {@code schedstat}. Elsewhere nothing is known and
 * they are zero.
 */
record Queueing(Duration ran, Duration waited) {

  private static final Queueing NONE = new Queueing(Duration.ZERO, Duration.ZERO);

  private static final ThreadLocal<Path> THIS_THREAD = ThreadLocal.withInitial(Queueing::found);

  /** Of the process and what it started: a jail is a process of its own around the worker. */
  static Queueing of(ProcessHandle process) {
    return Stream.concat(Stream.of(process), startedBy(process))
        .map(Queueing::ofOne)
        .reduce(NONE, Queueing::plus);
  }

  private Queueing plus(Queueing other) {
    return new Queueing(ran.plus(other.ran), waited.plus(other.waited));
  }

  /**
   * Whether one of its threads runs or stands in line now. Of our own process that says nothing.
   */
  static boolean isReady(ProcessHandle process) {
    return !process.equals(ProcessHandle.current())
        && Stream.concat(Stream.of(process), startedBy(process)).anyMatch(Queueing::isOneReady);
  }

  private static boolean isOneReady(ProcessHandle process) {
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks(process))) {
      for (Path thread : threads) {
        // The letter behind the name, which may hold anything.
        String stat = Files.readString(thread.resolve("stat"), StandardCharsets.ISO_8859_1);
        if (stat.startsWith(") R", stat.lastIndexOf(')'))) {
          return true;
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Another system, or the process is gone.
    }
    return false;
  }

  private static Path tasks(ProcessHandle process) {
    return Path.of("/proc", "" + process.pid(), "task");
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

  static Queueing ofThread(Path thread) {
    return read(thread);
  }

  private static Path found() {
    Path self = Path.of("/proc", "thread-self");
    try {
      return self.toRealPath().resolve("schedstat");
    } catch (IOException e) {
      return self.resolve("schedstat"); // another system has none
    }
  }

  private static Queueing ofOne(ProcessHandle process) {
    Queueing all = NONE;
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks(process))) {
      for (Path thread : threads) {
        all = all.plus(read(thread.resolve("schedstat")));
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Another system, or the process is gone.
    }
    return all;
  }

  private static Queueing read(Path schedstat) {
    try {
      List<String> numbers = List.of(Files.readString(schedstat).strip().split(" ", -1));
      return numbers.size() < 2 ? NONE : new Queueing(nanos(numbers.get(0)), nanos(numbers.get(1)));
    } catch (IOException | NumberFormatException e) {
      return NONE;
    }
  }

  private static Duration nanos(String number) {
    return Duration.ofNanos(Long.parseLong(number));
  }
}
