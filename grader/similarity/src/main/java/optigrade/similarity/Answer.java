package optigrade.similarity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** The file that is written: a line for each thing, words and numbers only, an end. */
final class Answer {

  /** A whole, in hundredths of a percent. */
  static final int WHOLE = 10_000;

  private final List<String> lines = new ArrayList<>();

  Answer() {
    lines.add("optigrade-similarity 1");
    lines.add("jplag " + ResourceBundle.getBundle("de.jplag.version").getString("version"));
  }

  Answer say(Object... words) {
    lines.add(String.join(" ", java.util.Arrays.stream(words).map(String::valueOf).toList()));
    return this;
  }

  /** Whole or not at all. */
  void write(Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    List<String> all = new ArrayList<>(lines);
    all.add("end");
    Files.write(part, all, StandardCharsets.US_ASCII);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
