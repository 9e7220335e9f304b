package optigrade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.launch.Launch;
import optigrade.running.QuickStart;

/**
 * What makes the next start quick, for our own jar and this Java.
 *
 * @param grader for whom it is made
 */
record Ready(QuickStart quickStart, Path jar, String grader) {

  /** The launcher says where it may be kept: beside the jar. */
  private static final String FOLDER = "optigrade.quick-start";

  /** Set in the run by which it is made: what is there so far serves that one. */
  private static final String MAKING = "optigrade.quick-start.making";

  /** As the launcher starts it. */
  private static final List<String> FLAGS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8");

  /** Nothing where the launcher names no place, or we come from no jar. */
  static Optional<Ready> ofProcess() {
    String folder = System.getProperty(FOLDER, "");
    Path jar = OwnPlace.get();
    if (folder.isEmpty() || !Files.isRegularFile(jar)) {
      return Optional.empty();
    }
    try {
      String grader =
          String.join(
              "\n",
              jar.toString(),
              "" + Files.size(jar),
              "" + Files.getLastModifiedTime(jar).toMillis(),
              System.getProperty("java.home"),
              System.getProperty("java.vm.version"),
              "");
      return Optional.of(new Ready(new QuickStart(Path.of(folder).toAbsolutePath()), jar, grader));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  boolean isMade() {
    return Boolean.getBoolean(MAKING) || quickStart.isMadeFor(grader);
  }

  /** Whether the launcher has put the compiler beside us. */
  boolean compilesHere() {
    return quickStart.isOnClassPath();
  }

  /** Makes it by another process, which goes on when this one has ended. */
  void makeLater() {
    Path folder = quickStart.folder();
    if (!Files.isWritable(Files.exists(folder) ? folder : folder.resolveSibling("."))) {
      return;
    }
    List<String> command = new ArrayList<>(java());
    command.add("-D" + FOLDER + "=" + quickStart.folder());
    command.addAll(List.of("-jar", jar.toString(), "prepare"));
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .getOutputStream()
          .close();
    } catch (IOException e) {
      // It only makes later starts quicker; the next one tries again.
    }
  }

  /**
   * @return false where somebody else is at it just now
   */
  boolean make() throws IOException {
    try (Aside sample = Aside.make()) {
      Kit files = new Kit();
      files.script("Optimizers.java", "sample.txt", Map.of());
      files.writeFolder(sample.folder());
      List<String> java = new ArrayList<>(java());
      java.addAll(List.of("-D" + FOLDER + "=" + quickStart.folder(), "-D" + MAKING + "=true"));
      List<String> check =
          List.of(Launch.class.getName(), "check", sample.folder().toString(), "--all");
      return quickStart.make(grader, java, jar, check);
    }
  }

  private static List<String> java() {
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(FLAGS);
    return java;
  }
}
