package optigrade.similarity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of hand-ins, each a number. */
final class HandedIn {

  private static final Path EXAMPLES = Path.of("..", "..", "submissions");

  private final Path folder;
  private int count = -1;

  HandedIn(Path folder) throws IOException {
    this.folder = folder;
    sources(example("empty-template"));
  }

  static String example(String name) throws IOException {
    return Files.readString(EXAMPLES.resolve(name).resolve("Optimizers.java"));
  }

  HandedIn sources(String... sources) throws IOException {
    count++;
    Path own = Files.createDirectories(folder.resolve("in").resolve("" + count));
    int file = 0;
    for (String source : sources) {
      Files.writeString(own.resolve("%05d.java".formatted(file++)), source);
    }
    return this;
  }

  List<String> answer(int threshold, int listed, int mostHandIns, int mostPairs)
      throws IOException {
    Path file = folder.resolve("answer");
    Files.deleteIfExists(file);
    Main.answer(new Request(folder.resolve("in"), file, threshold, listed, mostHandIns, mostPairs))
        .write(file);
    return Files.readAllLines(file);
  }

  List<String> answer(int threshold) throws IOException {
    return answer(threshold, 200, 1000, 100_000);
  }
}
