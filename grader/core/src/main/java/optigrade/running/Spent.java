package optigrade.running;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a program has run, all calls together. That its worker stood in line for a processor is
 * held against it as little as in a single call: {@link Deadline}.
 */
final class Spent {

  /** Quicker calls are not worth a look at the machine. */
  private static final Duration SLOW = Duration.ofMillis(50);

  private Duration total = Duration.ZERO;
  private Optional<Worker> slow = Optional.empty();
  private Duration before = Duration.ZERO;

  Duration total() {
    return total;
  }

  void add(Worker worker, Duration elapsed) {
    total = total.plus(elapsed.compareTo(SLOW) < 0 ? elapsed : charged(worker, elapsed));
  }

  private Duration charged(Worker worker, Duration elapsed) {
    Duration now = worker.inLineSoFar();
    boolean isKnown = slow.filter(worker::equals).isPresent();
    Duration waited = isKnown ? now.minus(before) : Duration.ZERO;
    slow = Optional.of(worker);
    before = now;
    return Deadline.charged(elapsed, waited);
  }
}
