package optigrade.running.jail;

import java.nio.file.Path;
import java.util.List;

/**
 * Limits that the kernel holds for a single process: memory, file sizes, open files, core dumps,
 * and how many processes and threads its user may have (not for root, whom the kernel exempts).
 */
final class ProcessLimits {

  private static final int LARGEST_FILE = 16 << 20;
  private static final int OPEN_FILES = 256;
  static final int PROCESSES = 128;

  private ProcessLimits() {}

  /** A worker writes no files outside a jail's own {@code /tmp}. */
  static List<String> prefix(Path prlimit, Launch launch) {
    return List.of(
        prlimit.toString(),
        "--data=" + ((long) launch.memoryMegabytes() << 20),
        "--core=0",
        "--fsize=" + LARGEST_FILE,
        "--nofile=" + OPEN_FILES);
  }
}
