package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import optigrade.intake.Entry;
import optigrade.model.GraderFault;
import optigrade.model.Language;
import optigrade.pages.StudentView;
import optigrade.report.Report;
import org.junit.jupiter.api.Test;

/** What could not be graded, on a terminal. */
class FaultLinesTests {

  private static final Report REPORT =
      AnswerCommand.notGraded(
          new Entry("lan", Path.of("lan.java")), "unreadable", "lan.java can't be read.");

  private static final String VIETNAMESE =
      "Không đọc được bài nộp: hãy kiểm tra quyền truy cập. Chi tiết (bằng tiếng Anh): lan.java"
          + " can't be read.";

  @Test
  void the_line_of_a_class_is_in_the_reader_s_language() {
    assertEquals("lan.java can't be read.", Note.of(REPORT, Language.EN));
    assertEquals(VIETNAMESE, Note.of(REPORT, Language.VI));
  }

  @Test
  void the_report_of_one_is_in_the_reader_s_language() {
    String shown =
        TerminalReport.of(StudentView.of(REPORT, Language.VI), Screen.PLAIN, false).stream()
            .map(it -> it.on(Screen.PLAIN))
            .collect(Collectors.joining(" "));
    assertTrue(shown.contains("trục trặc. " + VIETNAMESE), shown);
  }

  @Test
  void a_command_that_can_t_begin_says_why_in_the_reader_s_language() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Console console = Console.to(new ByteArrayOutputStream(), said);
    Main.failed(console, new GraderFault("unreadable", "lan.java can't be read."), Language.VI);
    assertEquals(
        "optigrade: " + VIETNAMESE + System.lineSeparator(), said.toString(StandardCharsets.UTF_8));
  }
}
