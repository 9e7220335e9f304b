package optigrade.solving;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Draws numbers from a seed: Steele, Lea and Flood's SplitMix64 and whole-number arithmetic only,
 * so that every machine and every JDK draws the same. Decimals have three digits, which reads well
 * in a report.
 */
final class Draw {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private long state;

  private Draw(long state) {
    this.state = state;
  }

  /** A stream of its own for each purpose, so that a new one does not change the others. */
  static Draw of(long seed, String purpose) {
    long mixed = seed;
    for (byte b : purpose.getBytes(StandardCharsets.UTF_8)) {
      mixed = (mixed ^ (b & 0xff)) * FNV_PRIME;
    }
    return new Draw(mixed);
  }

  private long next() {
    state += GOLDEN;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From low to high, both included. */
  int whole(int low, int high) {
    return low + (int) Long.remainderUnsigned(next(), high - low + 1L);
  }

  /** Between 10^low and 10^(high+1), any order of magnitude as likely as another. */
  double positive(int low, int high) {
    return BigDecimal.valueOf(whole(100, 999), 2 - whole(low, high)).doubleValue();
  }

  double signed(int low, int high) {
    double size = positive(low, high);
    return whole(0, 1) == 0 ? size : -size;
  }

  /** Thousandths, from low to high, such as 0.002 to 0.05. */
  double thousandths(int low, int high) {
    return BigDecimal.valueOf(whole(low, high), 3).doubleValue();
  }
}
