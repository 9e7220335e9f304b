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
    List<Path> tests = tests();
    for (MatchResult promise : promises) {
      List<MatchResult> named = TEST.matcher(promise.group(2)).results().toList();
      assertTrue(!named.isEmpty(), () -> "no test for: " + promise.group(1));
      assertEquals(
          List.of(), named.stream().map(MatchResult::group).filter(t -> !isIn(tests, t)).toList());
    }
  }

  /** The method stands in the class's own file and is a test, not what a test is made of. */
  private static boolean isIn(List<Path> tests, String named) {
    String[] parts = named.replace("`", "").split("\\.", -1);
    Pattern test = Pattern.compile("(?m)^  (?:void|Stream<DynamicTest>) " + parts[1] + "\\(");
    return tests.stream()
        .filter(file -> file.endsWith(parts[0] + ".java"))
        .anyMatch(file -> test.matcher(content(file)).find());
  }

  private static String page() throws IOException {
    return Files.readString(TOP.resolve("docs").resolve("security.md"));
  }

  private static List<Path> tests() throws IOException {
    try (Stream<Path> files = Files.walk(TOP.resolve("grader"))) {
      return files.filter(file -> file.toString().endsWith("Tests.java")).sorted().toList();
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
