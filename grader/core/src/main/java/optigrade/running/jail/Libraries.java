package optigrade.running.jail;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The few shared libraries that a JVM needs, where this machine keeps them. */
final class Libraries {

  private static final String NEEDED =
      "{ld-linux*.so.*,ld64.so.*,ld-musl-*.so.*,libc.musl-*.so.*,libc.so.6,libm.so.6,libdl.so.2,"
          + "libpthread.so.0,librt.so.1,libz.so.1,libstdc++.so.6,libgcc_s.so.1,libsmartcols.so.1}";

  private Libraries() {}

  static List<Path> find() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : folders()) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NEEDED)) {
        files.forEach(found::add);
      }
    }
    return found.stream().sorted().toList();
  }

  /** {@code /lib64}, {@code /usr/lib} and the multi-arch folders below, each as it is named. */
  private static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (String name : List.of("/lib64", "/usr/lib64", "/lib", "/usr/lib")) {
      Path folder = Path.of(name);
      if (Files.isDirectory(folder)) {
        folders.add(folder);
        try (Stream<Path> below = Files.list(folder)) {
          below
              .filter(path -> path.getFileName().toString().endsWith("-linux-gnu"))
              .filter(Files::isDirectory)
              .forEach(folders::add);
        }
      }
    }
    return folders;
  }
}
