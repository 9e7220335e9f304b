package optigrade.running.jail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What belongs to a JDK outside its own folder: distributions keep its settings elsewhere. */
final class JavaFiles {

  private static final int DEEP = 6;

  private JavaFiles() {}

  /** The files that links in the JDK's {@code conf} and {@code lib} lead to. */
  static List<Path> outside(Path home) throws IOException {
    TreeSet<Path> found = new TreeSet<>();
    for (String part : List.of("conf", "lib")) {
      Path folder = home.resolve(part);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder, DEEP)) {
          files.filter(Files::isSymbolicLink).forEach(link -> add(link, home, found));
        }
      }
    }
    return List.copyOf(found);
  }

  private static void add(Path link, Path home, Set<Path> found) {
    try {
      Path target = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
      if (!target.startsWith(home) && Files.isRegularFile(target)) {
        found.add(target);
      }
    } catch (IOException e) {
      // A link that leads nowhere is nothing that the JDK could have needed.
    }
  }
}
