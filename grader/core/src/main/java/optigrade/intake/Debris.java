package optigrade.intake;

import java.util.Locale;
import java.util.Set;

/** What tools and systems leave beside a program and nobody means to hand in. */
final class Debris {

  private static final Set<String> NAMES =
      Set.of(
          "__macosx",
          "thumbs.db",
          "desktop.ini",
          "node_modules",
          // Stands beside an example and says what its report must hold.
          "expected.json");

  /** Hidden by tools, and by no student. */
  private static final Set<String> HIDDEN =
      Set.of(
          ".ds_store",
          ".localized",
          ".git",
          ".github",
          ".gitignore",
          ".gitattributes",
          ".gitkeep",
          ".svn",
          ".hg",
          ".idea",
          ".vscode",
          ".settings",
          ".classpath",
          ".project",
          ".mvn",
          ".gradle",
          ".editorconfig",
          ".store");

  private static final Set<String> BUILD_FOLDERS = Set.of("target", "build", "out", "bin");

  private Debris() {}

  static boolean isDebris(String name) {
    return name.startsWith(".") || NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether somebody may have meant to hand it in, though it is taken for debris. */
  static boolean mayBeMeant(String name) {
    return name.startsWith(".")
        && !name.startsWith("._")
        && !HIDDEN.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Folders of a project that hold copies or tests; only left out where sources stand elsewhere.
   */
  static boolean isBesideTheSources(String path) {
    String lower = "/" + path.toLowerCase(Locale.ROOT);
    return lower.contains("/src/test/")
        || BUILD_FOLDERS.stream().anyMatch(folder -> lower.contains("/" + folder + "/"));
  }
}
