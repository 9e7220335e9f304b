package optigrade.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process that writes one large file again and again until it is killed. */
final class WritingWithoutEnd {

  private static final int LARGE = 32 << 20;

  private WritingWithoutEnd() {}

  static Process start(Path file) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                WritingWithoutEnd.class.getName(),
                file.toString()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    byte[][] contents = {new byte[LARGE], new byte[LARGE]};
    contents[1][0] = 1;
    Whole whole = Whole.aside(file.resolveSibling("aside"));
    for (int i = 0; true; i++) {
      whole.write(file, contents[i % 2]);
    }
  }
}
