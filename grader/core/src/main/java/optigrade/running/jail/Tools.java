package optigrade.running.jail;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The programs of this machine that jails are made of. */
public record Tools(List<Path> searchPath) {

  public Tools {
    searchPath = List.copyOf(searchPath);
  }

  /**
   * @param path as the environment variable gives it
   */
  public static Tools on(String path) {
    return new Tools(
        Arrays.stream(path.split(File.pathSeparator, -1))
            .filter(folder -> !folder.isBlank())
            .map(Path::of)
            .filter(Path::isAbsolute)
            .toList());
  }

  Optional<Path> find(String name) {
    return searchPath.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
