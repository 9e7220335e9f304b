package optigrade.workshop.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import optigrade.workshop.messages.Sentence;
import org.eclipse.jdt.core.compiler.IProblem;

/**
 * A slip in writing that the parser has no name for, recognised by what it would put in or take
 * out.
 *
 * @param sign what tells it: the trouble, and the token that the parser found
 */
record Slip(BiPredicate<Trouble, String> sign, String english, String vietnamese) {

  private static final List<Slip> ALL =
      List.of(
          // a power as Python writes it
          new Slip(
              (t, found) -> found.equals("*") && t.before().endsWith("*"),
              "`**` is no power in Java. Multiply, or use `Math.pow`.",
              "Trong Java `**` không phải là phép lũy thừa. Hãy dùng phép nhân hoặc `Math.pow`."),
          // signs of a document or of another language
          new Slip(
              (t, found) ->
                  found.equals("Invalid Character") || t.id() == IProblem.ParsingErrorDeleteTokens,
              "Something here is no Java. Perhaps it was copied from a document (curly quotes, a dash, ×):"
                  + " type it anew. Comments begin with `//`, text stands between two \".",
              "Ở đây có ký tự không phải của Java, có thể do sao chép từ tài liệu (dấu nháy cong, dấu gạch"
                  + " dài, ×): hãy gõ lại. Chú thích bắt đầu bằng `//`, chuỗi nằm giữa hai dấu \"."),
          // a calculation as a statement
          new Slip(
              (t, found) -> t.token(1).equals("AssignmentOperator"),
              "This calculates or compares something and does nothing with it. Assign it with `=`, return"
                  + " it, or remove it.",
              "Câu lệnh này tính hoặc so sánh mà không dùng kết quả. Hãy gán bằng `=`, trả về kết quả, hoặc"
                  + " xóa đi."),
          // an array made with round brackets
          new Slip(
              (t, found) -> t.token(1).equals("ClassType"),
              "An array is made with square brackets: `new {0}[n]`.",
              "Mảng được tạo bằng ngoặc vuông: `new {0}[n]`."),
          // a type in the place of a value
          new Slip(
              (t, found) -> t.token(0).equals(". class") || (found.equals(">") && wants(t, "Name")),
              "A type stands here where a value is expected. Perhaps `new` is missing before it, or the word"
                  + " before it is misspelt.",
              "Ở đây cần một giá trị nhưng lại gặp tên kiểu. Có thể thiếu `new` phía trước, hoặc từ đứng"
                  + " trước bị viết sai."),
          // a primitive type as a type argument
          new Slip(
              (t, found) -> t.token(1).equals("ReferenceType") && t.token(0).equals("Dimensions"),
              "Between `<` and `>` there can be no plain type such as `double`: write `Double`, `Integer` and"
                  + " so on.",
              "Giữa `<` và `>` không thể dùng kiểu nguyên thủy như `double`: hãy viết `Double`, `Integer`..."),
          // a method, or a modifier, inside a method
          new Slip(
              (t, found) ->
                  t.token(1).equals("record") || (found.equals("(") && t.token(1).equals(";")),
              "A method can't stand inside another one, and `static`, `public` and the like can't stand there"
                  + " either. Close the method with `}` first.",
              "Không thể viết phương thức bên trong phương thức khác, cũng không thể dùng `static`, `public`"
                  + " ở đó. Hãy đóng phương thức bằng `}` trước đã."),
          // a try with nothing behind it
          new Slip(
              (t, found) -> t.token(1).equals("TryStatement"),
              "After `try {...}` there must be a `catch` or a `finally`.",
              "Sau `try {...}` phải có `catch` hoặc `finally`."),
          // commas in the header of a loop
          new Slip(
              (t, found) -> t.token(1).equals("ForStatement") && t.token(0).contains(";"),
              "Between the parentheses of `for` there are three parts with two `;` between them: start;"
                  + " condition; step.",
              "Trong ngoặc của `for` có ba phần, cách nhau bằng hai dấu `;`: khởi tạo; điều kiện; bước"
                  + " nhảy."),
          // a declaration without a type or a name
          new Slip(
              (t, found) ->
                  t.token(0).contains("VariableDeclarator") || wants(t, "VariableDeclarator"),
              "A declaration needs both a type and one name, as in `double lr`. One of them is missing or too"
                  + " many here.",
              "Mỗi khai báo cần một kiểu và một tên, như `double lr`. Ở đây bị thiếu hoặc thừa một trong hai."),
          // a statement outside of any method
          new Slip(
              (t, found) ->
                  wants(t, "@")
                      || wants(t, "byte")
                      || (found.equals("}") && t.token(1).equals("{"))
                      || (found.equals(";") && t.token(1).equals(",")),
              "Only declarations can stand outside of a method. Put statements into the body of one, and check"
                  + " the braces before this.",
              "Bên ngoài phương thức chỉ được có khai báo. Hãy đưa câu lệnh vào thân phương thức và kiểm tra"
                  + " các dấu ngoặc nhọn phía trước."));

  private static final Set<Integer> ABOUT_A_TOKEN =
      Set.of(
          IProblem.ParsingError,
          IProblem.ParsingErrorDeleteToken,
          IProblem.ParsingErrorInvalidToken,
          IProblem.ParsingErrorInsertTokenAfter);

  static Optional<Sentence> in(Trouble trouble) {
    String found = ABOUT_A_TOKEN.contains(trouble.id()) ? trouble.token(0) : "";
    return ALL.stream()
        .filter(slip -> slip.sign().test(trouble, found))
        .findFirst()
        .map(slip -> Sentence.of(slip.english, slip.vietnamese, found));
  }

  private static boolean wants(Trouble trouble, String what) {
    return trouble.names().size() > 1 && trouble.token(1).contains(what);
  }
}
