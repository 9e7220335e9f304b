package optigrade.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import optigrade.model.Rubric;
import optigrade.model.Submission;

/**
 * {@code grades.csv}: a line for each hand-in, for a spreadsheet. It begins with a byte-order mark,
 * without which some read Vietnamese as another encoding; a cell that a spreadsheet would take for
 * a formula begins with an apostrophe.
 */
public final class GradesCsv {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final Pattern LINES_AND_TABS = Pattern.compile("[\\t\\n]+");
  private static final Pattern HARMLESS = Pattern.compile("[\\p{L}\\p{N}._@ -]*");

  /** Also as some keyboards in Asia write the signs. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@|%＝＋－＠].*");

  private GradesCsv() {}

  /** The same class gives the same bytes, in whatever order it was graded. */
  public static byte[] bytes(Summary summary) {
    List<String> criteria = summary.rubric().criteria().stream().map(Rubric.Criterion::id).toList();
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    List<String> head =
        new ArrayList<>(
            List.of("hand-in", "name", "id", "username", "email", "verdict", "points", "possible"));
    head.addAll(criteria);
    head.add("findings");
    row(csv, head);
    summary.lines().forEach(line -> row(csv, cells(summary, line, criteria)));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> cells(Summary summary, Summary.Line line, List<String> criteria) {
    Submission.Student student = line.student();
    List<String> cells = new ArrayList<>();
    cells.add(line.submission());
    cells.add(student.name().orElse(""));
    cells.add(student.id().orElse(""));
    cells.add(student.username().orElse(""));
    cells.add(student.email().orElse(""));
    if (line instanceof Summary.Marked marked) {
      cells.add("graded");
      cells.add(plain(marked.earned()));
      cells.add(plain(summary.rubric().possible()));
      for (String criterion : criteria) {
        cells.add(
            Optional.ofNullable(marked.results().get(criterion))
                .map(result -> plain(result.earned()))
                .orElse(""));
      }
      cells.add(String.join(" ", marked.findings().keySet()));
    } else {
      // No points, not even none: nothing of this belongs into a book of grades.
      cells.add("not-graded");
      cells.add("");
      cells.add(plain(summary.rubric().possible()));
      criteria.forEach(criterion -> cells.add(""));
      cells.add(((Summary.Unmarked) line).fault().code());
    }
    return cells;
  }

  private static String plain(BigDecimal points) {
    return Json.plain(points).toPlainString();
  }

  private static void row(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(GradesCsv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String content) {
    return isPlain(content) ? content : quoted(content);
  }

  /** As most are. */
  private static boolean isPlain(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'z') && c != '.') {
        return false;
      }
    }
    return content.length() <= Visible.LONGEST;
  }

  /** Where it is not plainly harmless; one line, whatever it holds. */
  private static String quoted(String content) {
    String visible = LINES_AND_TABS.matcher(Visible.text(content)).replaceAll(" ");
    String harmless = isFormula(visible) ? "'" + visible : visible;
    // Some readers take a backslash together with the quote behind it.
    String text = harmless.endsWith("\\") ? harmless + " " : harmless;
    return HARMLESS.matcher(text).matches() ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static boolean isFormula(String text) {
    // Also behind spaces.
    return FORMULA.matcher(text.strip()).matches();
  }
}
