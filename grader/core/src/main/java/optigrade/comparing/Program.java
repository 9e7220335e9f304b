package optigrade.comparing;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How the comparing program is started.
 *
 * @param jar where it should be
 * @param flags for its Java
 * @param temporary an absolute folder for the copies that it reads
 * @param limit after which it is ended
 */
public record Program(Path jar, Path javaHome, List<String> flags, Path temporary, Duration limit) {

  /** What it is called, beside the grader's own jar. */
  public static final String JAR = "optigrade-similarity.jar";

  private static final int MEGABYTES = 1024;
  private static final Duration LIMIT = Duration.ofMinutes(15);

  public Program {
    flags = List.copyOf(flags);
  }

  /**
   * With the limits that ten thousand hand-ins need.
   *
   * @param jobs how many processors it may use
   */
  public static Program at(Path jar, Path javaHome, Path temporary, int jobs) {
    return new Program(jar, javaHome, flags(jobs), temporary, LIMIT);
  }

  private static List<String> flags(int jobs) {
    return List.of(
        "-Xmx" + MEGABYTES + "m",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-XX:ActiveProcessorCount=" + jobs,
        "-Dfile.encoding=UTF-8",
        "-Duser.language=en");
  }

  boolean isThere() {
    return jar.toFile().isFile();
  }

  List<String> command(Request request) {
    java.util.ArrayList<String> command = new java.util.ArrayList<>();
    command.add(String.join(File.separator, javaHome.toString(), "bin", "java"));
    command.addAll(flags);
    command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
    command.addAll(request.arguments());
    return command;
  }
}
