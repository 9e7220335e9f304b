package optigrade.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why something could not be graded, in the reader's language. */
class FaultTests {

  private static final Pattern RAISED =
      Pattern.compile("new (?:GraderFault|Report\\.Fault)\\(\\s*\"([a-z-]+)\"");

  /** Every code that is raised anywhere. */
  static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String module : new String[] {"core", "app"}) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
          RAISED
              .matcher(Files.readString(file))
              .results()
              .map((MatchResult it) -> it.group(1))
              .forEach(codes::add);
        }
      }
    }
    return codes;
  }

  @ParameterizedTest
  @MethodSource("codes")
  void every_fault_is_told_in_both_languages_with_its_detail(String code) {
    Report.Fault fault = new Report.Fault(code, "100 % of it failed.");
    assertTrue(fault.said().en().endsWith("100 % of it failed."), fault.said()::en);
    assertTrue(fault.said().vi().endsWith("100 % of it failed."), fault.said()::vi);
    assertTrue(
        fault.said().vi().matches("[\\p{L}][^A-Z]*[àáảạâăđèéêìíòóôơùúưý].*"), fault.said()::vi);
  }

  @Test
  void many_codes_are_found() throws IOException {
    assertTrue(codes().size() > 20, codes()::toString);
  }

  @Test
  void what_an_instructor_can_mend_says_how() {
    Report.Fault fault = new Report.Fault("no-jail", "The program uses java.io.File.");
    assertEquals("The program uses java.io.File.", fault.said().en());
    assertTrue(fault.said().vi().contains("Hãy cài bubblewrap"), fault.said()::vi);
    assertTrue(fault.said().vi().endsWith("The program uses java.io.File."), fault.said()::vi);
  }

  @Test
  void what_is_out_of_joint_inside_says_that_it_is_ours() {
    Report.Fault fault = new Report.Fault("checks-did-not-run", "no outcome: a b");
    assertEquals("The grader itself is at fault: no outcome: a b", fault.said().en());
    assertEquals(
        "Lỗi của chính trình chấm. Chi tiết (bằng tiếng Anh): no outcome: a b", fault.said().vi());
  }
}
