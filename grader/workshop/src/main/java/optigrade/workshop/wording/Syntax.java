package optigrade.workshop.wording;

import static java.util.Map.entry;
import static optigrade.workshop.wording.Words.saying;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import optigrade.workshop.messages.Sentence;
import org.eclipse.jdt.core.compiler.IProblem;

/** What can't be read as Java at all. */
final class Syntax {

  private static final Pattern SIGN = Pattern.compile("[;(){}\\[\\]<>,.=:+*/-]+|[a-z]+");

  private static final Pattern CLOSES = Pattern.compile("([;)}\\]])( Statement)?");

  private static final Map<Integer, Words> TABLE =
      Map.ofEntries(
          entry(
              IProblem.UnterminatedString,
              saying(
                  "The text that begins here has no end. Put a \" at its end, in the same line.",
                  "Chuỗi bắt đầu ở đây chưa được đóng. Hãy thêm dấu \" ở cuối chuỗi, trên cùng một"
                      + " dòng.")),
          entry(
              IProblem.InvalidCharacterConstant,
              saying(
                  "Between two ' there can be just one character. A text stands between two \".",
                  "Giữa hai dấu ' chỉ được có đúng một ký tự. Chuỗi phải nằm giữa hai dấu \".")),
          entry(
              IProblem.UnterminatedTextBlock,
              saying(
                  "The text block that begins here with `\"\"\"` has no end. Close it with `\"\"\"`.",
                  "Khối văn bản bắt đầu bằng `\"\"\"` ở đây chưa được đóng. Hãy đóng nó bằng `\"\"\"`.")),
          entry(
              IProblem.UnterminatedComment,
              saying(
                  "The comment that begins here with `/*` has no end. Close it with `*/`.",
                  "Chú thích bắt đầu bằng `/*` ở đây chưa được đóng. Hãy đóng nó bằng `*/`.")));

  private Syntax() {}

  static boolean isOne(Trouble trouble) {
    return (trouble.id() & IProblem.Syntax) != 0 || TABLE.containsKey(trouble.id());
  }

  static Sentence of(Trouble trouble) {
    return named(trouble).or(() -> missing(trouble)).orElseGet(() -> unexpected(trouble));
  }

  /** How definite it is: 0 where a slip is recognised, 1 where a sign is missing, 2 otherwise. */
  static int vagueness(Trouble trouble) {
    return named(trouble).isPresent() ? 0 : missing(trouble).isPresent() ? 1 : 2;
  }

  private static Optional<Sentence> named(Trouble trouble) {
    return Optional.ofNullable(TABLE.get(trouble.id()))
        .map(words -> words.of(trouble))
        .or(() -> Slip.in(trouble));
  }

  private static Optional<Sentence> missing(Trouble trouble) {
    boolean toComplete =
        trouble.id() == IProblem.ParsingErrorInsertToComplete
            || trouble.id() == IProblem.ParsingErrorInsertToCompleteScope;
    var closing = CLOSES.matcher(trouble.token(0));
    if (toComplete && closing.matches()) {
      return Optional.of(unclosed(closing.group(1), trouble.token(1)));
    }
    boolean after = trouble.id() == IProblem.ParsingErrorInsertTokenAfter;
    if (!after || trouble.token(1).equals(".")) {
      return Optional.empty();
    }
    return Optional.of(
        SIGN.matcher(trouble.token(1)).matches()
            ? Sentence.of(
                "`{1}` is missing after `{0}`.",
                "Thiếu `{1}` sau `{0}`.", trouble.token(0), trouble.token(1))
            : Sentence.of(
                "Something is missing after `{0}`: a value, a name or a block.",
                "Sau `{0}` còn thiếu một giá trị, một tên hoặc một khối lệnh.", trouble.token(0)));
  }

  private static Sentence unclosed(String sign, String construct) {
    return switch (sign) {
      case ";" ->
          Sentence.of(
              "A `;` is missing here, at the end of the statement.",
              "Thiếu dấu `;` ở đây, cuối câu lệnh.");
      case ")" ->
          Sentence.of(
              "A `)` is missing here. Every `(` needs its `)`.",
              "Thiếu dấu `)` ở đây. Mỗi dấu `(` phải có một dấu `)` đi kèm.");
      case "]" ->
          Sentence.of(
              "A `]` is missing here. Every `[` needs its `]`.",
              "Thiếu dấu `]` ở đây. Mỗi dấu `[` phải có một dấu `]` đi kèm.");
      default ->
          construct.equals("MethodBody")
              ? Sentence.of(
                  "A `}` is missing: the method's body is not closed, or a block inside it is not.",
                  "Thiếu dấu `}`: thân phương thức, hoặc một khối lệnh bên trong, chưa được đóng.")
              : Sentence.of(
                  "A `}` is missing here. Every `{` needs its `}`.",
                  "Thiếu dấu `}` ở đây. Mỗi dấu `{` phải có một dấu `}` đi kèm.");
    };
  }

  private static Sentence unexpected(Trouble trouble) {
    boolean isAboutToken =
        trouble.id() == IProblem.ParsingError
            || trouble.id() == IProblem.ParsingErrorDeleteToken
            || trouble.id() == IProblem.ParsingErrorInvalidToken;
    if (isAboutToken && !trouble.token(0).isEmpty()) {
      return trouble.id() == IProblem.ParsingError && SIGN.matcher(trouble.token(1)).matches()
          ? Sentence.of(
              "`{0}` can't stand here; `{1}` is expected. Compare the line with one that works.",
              "`{0}` không thể đứng ở đây; cần có `{1}`. Hãy so sánh với một dòng viết đúng.",
              trouble.token(0),
              trouble.token(1))
          : Sentence.of(
              "`{0}` can't stand here. Remove it, or add what is missing before it.",
              "`{0}` không thể đứng ở đây. Hãy xóa nó, hoặc bổ sung phần còn thiếu phía trước.",
              trouble.token(0));
    }
    return Sentence.of(
        "This can't be read as Java. Look for a sign that is missing, too many or out of place in"
            + " this line or the one before.",
        "Không thể hiểu đoạn này theo cú pháp Java. Hãy tìm dấu bị thiếu, thừa hoặc đặt sai chỗ ở"
            + " dòng này hoặc dòng trước.");
  }
}
