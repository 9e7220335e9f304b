package optigrade.running;

import java.nio.file.Path;
import java.util.Optional;
import optigrade.running.jail.JailMode;
import optigrade.running.jail.Tools;

/**
 * Where and how processes are started.
 *
 * @param temporary an absolute folder in which the run makes one of its own
 * @param isRoot whether the grader itself runs as root
 * @param quickStart what stands ready for processes that are in no jail; in one they would not see
 *     it
 */
public record Settings(
    JailMode jail,
    Path javaHome,
    Path temporary,
    Tools tools,
    boolean isRoot,
    Optional<QuickStart> quickStart) {

  public Settings {
    if (!temporary.isAbsolute() || !javaHome.isAbsolute()) {
      throw new IllegalArgumentException("absolute paths only");
    }
  }

  /** Without anything that stands ready. */
  public Settings(JailMode jail, Path javaHome, Path temporary, Tools tools, boolean isRoot) {
    this(jail, javaHome, temporary, tools, isRoot, Optional.empty());
  }

  /**
   * With the running Java, its user and its temporary folder.
   *
   * @param path the environment's search path
   */
  public static Settings ofThisJava(JailMode jail, String path) {
    return new Settings(
        jail,
        Path.of(System.getProperty("java.home")).toAbsolutePath(),
        Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath(),
        Tools.on(path),
        "root".equals(System.getProperty("user.name")));
  }

  public Settings startingWith(Optional<QuickStart> ready) {
    return new Settings(jail, javaHome, temporary, tools, isRoot, ready);
  }
}
