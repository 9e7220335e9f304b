package optigrade.running;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder where everything stands ready that lets processes start quickly: the process jars,
 * unpacked, and for each process an archive of its classes as a JVM holds them. It serves one Java
 * and one optigrade; without it, or with another one's, all works the same and starts more slowly.
 */
public record QuickStart(Path folder) {

  /** The grader's own process; the launcher looks for its archive. */
  private static final String GRADER = "grader";

  /** For whom all this was made; written last. */
  private static final String MADE_FOR = "made-for";

  private static final String LOCK = "lock";

  private static final long PATIENCE_SECONDS = 120;

  public QuickStart {
    if (!folder.isAbsolute()) {
      throw new IllegalArgumentException("absolute paths only");
    }
  }

  /** Whether it was made for this, whatever came of it, and its jars are whole. */
  public boolean isMadeFor(String grader) {
    try {
      return Files.readString(folder.resolve(MADE_FOR)).equals(madeFor(grader));
    } catch (IOException e) {
      return false;
    }
  }

  /** With jars that are as long as they were when this was written. */
  private String madeFor(String grader) throws IOException {
    return String.join(
        "\n", grader, "" + Files.size(jar(Worker.PROCESS)), "" + Files.size(jar(Workshop.PROCESS)));
  }

  /**
   * Makes all of it anew. What can't be made here, as on a Java without archives, is left out.
   *
   * @param grader as {@link #isMadeFor} will ask
   * @param java the program, and the flags that every process of the grader itself has
   * @param jar of the grader itself
   * @param task a class and arguments: something that the grader typically does
   * @return false where somebody else is at it just now
   * @throws IOException where nothing can be written
   */
  public boolean make(String grader, List<String> java, Path jar, List<String> task)
      throws IOException {
    Files.createDirectories(folder);
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        return false;
      }
      clear();
      Jars.copy(jar(Worker.PROCESS));
      Jars.copy(jar(Workshop.PROCESS));
      archive(GRADER, java, classPath(jar), task);
      archiveChild(Workshop.PROCESS, with(java, Flags.ofWorkshop()), Workshop.MAIN);
      archiveChild(Worker.PROCESS, with(java, Flags.ofWorker(64)), Worker.REHEARSAL);
      Files.writeString(folder.resolve(MADE_FOR), madeFor(grader), StandardCharsets.UTF_8);
      return true;
    }
  }

  private void clear() throws IOException {
    Files.deleteIfExists(folder.resolve(MADE_FOR));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> !it.endsWith(LOCK)).toList()) {
        Files.delete(file);
      }
    }
  }

  private static List<String> with(List<String> java, List<String> flags) {
    return Stream.concat(java.stream().limit(1), flags.stream()).toList();
  }

  private void archiveChild(String process, List<String> java, String main) throws IOException {
    archive(process, java, jar(process).toString(), List.of(main));
  }

  /** Runs it once, for the JVM to note what it loads. */
  private void archive(String process, List<String> java, String classPath, List<String> task)
      throws IOException {
    Path part = folder.resolve(process + ".part");
    Path classes = folder.resolve(process + ".classes");
    List<String> where = Stream.concat(java.stream(), Stream.of("-cp", classPath)).toList();
    boolean isDone =
        isCache()
            ? run(where, List.of("-XX:AOTCacheOutput=" + part), task)
            : run(where, List.of("-XX:DumpLoadedClassList=" + classes), task)
                && run(where, dump(classes, part), List.of());
    Files.deleteIfExists(classes);
    if (isDone && Files.isRegularFile(part)) {
      settle(part);
      Files.writeString(folder.resolve(process + ".size"), "" + Files.size(part));
      Files.move(part, archive(process));
    }
  }

  /** Sees it on the disk before its name is: whoever finds it later does not look into it first. */
  private static void settle(Path file) throws IOException {
    try (FileChannel written = FileChannel.open(file, StandardOpenOption.READ)) {
      written.force(true);
    }
  }

  private static List<String> dump(Path classes, Path archive) {
    return List.of(
        "-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-XX:SharedArchiveFile=" + archive);
  }

  /** Whether it ended by itself. */
  private boolean run(List<String> java, List<String> flags, List<String> task) throws IOException {
    List<String> command = new ArrayList<>(java);
    command.add("-Xlog:disable");
    command.addAll(flags);
    command.addAll(task);
    Process running =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    running.getOutputStream().close();
    try {
      if (running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Spawner.end(running);
    return false;
  }

  /**
   * Whether children find their way here: without an environment, a JVM on Linux reads no name
   * beyond ASCII.
   */
  boolean isReachable() {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(folder.toString());
  }

  /**
   * The grader's own jar and behind it the workshop's, so that one who waits need not wait for
   * another process to compile; the launcher says the same.
   */
  String classPath(Path jar) {
    return jar + File.pathSeparator + jar(Workshop.PROCESS);
  }

  /** Whether this process was started with {@link #classPath}. */
  public boolean isOnClassPath() {
    return List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .contains(jar(Workshop.PROCESS).toString());
  }

  Path jar(String process) {
    return folder.resolve(process + ".jar");
  }

  private Path archive(String process) {
    return folder.resolve(process + (isCache() ? ".aot" : ".jsa"));
  }

  /** How a process finds its archive, where there is one and it is whole. */
  List<String> flags(String process) {
    Path archive = archive(process);
    return isWhole(process, archive)
        ? List.of(
            "-XX:+VerifySharedSpaces",
            (isCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive)
        : List.of();
  }

  /** A JVM dies of an archive that was cut off; of other damage its check sums tell. */
  private boolean isWhole(String process, Path archive) {
    try {
      String size = Files.readString(folder.resolve(process + ".size"));
      return size.equals("" + Files.size(archive));
    } catch (IOException e) {
      return false;
    }
  }

  /** From Java 25 on archives hold linked classes and profiles as well, and are named otherwise. */
  private static boolean isCache() {
    return Runtime.version().feature() >= 25;
  }
}
