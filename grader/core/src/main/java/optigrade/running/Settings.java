package optigrade.running;

import java.nio.file.Path;
import optigrade.running.jail.JailMode;
import optigrade.running.jail.Tools;

/**
 * Where and how processes are started.
 *
 * @param temporary an absolute folder in which the run makes one of its own
 * @param isRoot whether the grader itself runs as root
 */
public record Settings(JailMode jail, Path javaHome, Path temporary, Tools tools, boolean isRoot) {

  public Settings {
    if (!temporary.isAbsolute() || !javaHome.isAbsolute()) {
      throw new IllegalArgumentException("absolute paths only");
    }
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
}
