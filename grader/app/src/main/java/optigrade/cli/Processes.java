package optigrade.cli;

import optigrade.running.Settings;
import optigrade.running.jail.JailMode;

/** The environment's part in how processes are started: read here and nowhere else. */
final class Processes {

  private Processes() {}

  static Settings settings(JailMode jail) {
    String path = System.getenv("PATH");
    return Settings.ofThisJava(jail, path == null ? "" : path);
  }
}
