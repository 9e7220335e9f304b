package optigrade.workshop.parsing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.Sentence;

/**
 * What is no Java at all, whatever the file is called: a compiler's complaints about it would lead
 * nowhere.
 */
public final class Foreign {

  private static final Pattern PYTHON =
      Pattern.compile("(?m)^[ \\t]*+def[ \\t]++\\w++[ \\t]*+\\([^)\\n]*+\\)[^:\\n{]*+:");

  /** How a type's or a method's body begins, in Java. */
  private static final Pattern JAVA =
      Pattern.compile("\\b(?:class|interface|enum|record)[ \\t]++\\w++[^\\n:;]*+\\{|\\)\\s*+\\{");

  private Foreign() {}

  /** Said of a file that is left out for it. */
  public static Optional<Problem> of(Sheet sheet) {
    String text = sheet.text();
    Matcher python = PYTHON.matcher(text);
    if (!JAVA.matcher(text).find() && python.find()) {
      return Optional.of(
          problem(
              sheet,
              sheet.line(python.start()),
              Sentence.of(
                  "This is Python, not Java. Write the methods in Java, as the starter file has them.",
                  "Đây là Python, không phải Java. Hãy viết các phương thức bằng Java như trong tệp"
                      + " khởi đầu.")));
    }
    return isProse(text)
        ? Optional.of(
            problem(
                sheet,
                1,
                Sentence.of(
                    "There is no Java in this file, only words. Hand in the program itself.",
                    "Trong tệp này không có mã Java, chỉ có chữ. Hãy nộp chính chương trình.")))
        : Optional.empty();
  }

  /** A file of nothing but comments is fine with Java. */
  private static boolean isProse(String text) {
    return Code.first(text, Character::isLetter).isPresent()
        && Code.first(text, c -> c == '{' || c == '}' || c == ';').isEmpty();
  }

  private static Problem problem(Sheet sheet, int line, Sentence message) {
    return new Problem(sheet.path(), line, 1, message, Optional.empty());
  }
}
