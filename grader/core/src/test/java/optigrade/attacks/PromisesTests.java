package optigrade.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every promise in {@code docs/security.md} names its test, and the test is there. */
class PromisesTests {

  private static final Path TOP = Path.of("..", "..");
  private static final Pattern PROMISE =
      Pattern.compile("(?m)^\\| (?!promise|---)(.+) \\| (.+) \\|$");
  private static final Pattern TEST = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");

  @Test
  void every_promise_names_a_test_that_is_there() throws IOException {
    List<MatchResult> promises = PROMISE.matcher(page()).results().toList();
    assertTrue(promises.size() >= 20, () -> "only " + promises.size() + " promises");
    String tests = tests();
    for (MatchResult promise : promises) {
      List<MatchResult> named = TEST.matcher(promise.group(2)).results().toList();
      assertTrue(!named.isEmpty(), () -> "no test for: " + promise.group(1));
      assertEquals(
          List.of(), named.stream().map(MatchResult::group).filter(t -> !isIn(tests, t)).toList());
    }
  }

  private static boolean isIn(String tests, String named) {
    String[] parts = named.replace("`", "").split("\\.", -1);
    return Pattern.compile("class " + parts[0] + "\\b").matcher(tests).find()
        && Pattern.compile("\\b" + parts[1] + "\\(").matcher(tests).find();
  }

  private static String page() throws IOException {
    return Files.readString(TOP.resolve("docs").resolve("security.md"));
  }

  private static String tests() throws IOException {
    try (Stream<Path> files = Files.walk(TOP.resolve("grader"))) {
      return String.join(
          "\n",
          files
              .filter(file -> file.toString().endsWith("Tests.java"))
              .sorted()
              .map(PromisesTests::content)
              .toList());
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
