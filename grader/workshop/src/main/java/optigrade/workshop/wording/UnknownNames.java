package optigrade.workshop.wording;

import static java.util.Map.entry;
import static optigrade.workshop.wording.Words.saying;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optigrade.workshop.messages.Sentence;
import org.eclipse.jdt.core.compiler.IProblem;

/** Names that mean nothing where they stand. */
final class UnknownNames {

  private static final Set<String> OFTEN_MISWRITTEN =
      Set.of(
          "String",
          "Math",
          "System",
          "List",
          "ArrayList",
          "Arrays",
          "Double",
          "Integer",
          "Object",
          "double",
          "int",
          "float",
          "boolean",
          "void",
          "return",
          "new",
          "for",
          "while",
          "if",
          "else",
          "static",
          "public");

  static final Map<Integer, Words> TABLE =
      Map.ofEntries(
          entry(
              IProblem.UnresolvedVariable,
              cased(
                  "No variable named `{0}` is known here. Declare it before this line, or correct"
                      + " its spelling: capital and small letters differ.",
                  "Ở đây không có biến nào tên `{0}`. Hãy khai báo biến đó trước dòng này, hoặc sửa"
                      + " lại tên cho đúng: Java phân biệt chữ hoa và chữ thường.")),
          entry(
              IProblem.UndefinedName,
              cased(
                  "Neither a variable nor a class named `{0}` is known here. Correct its spelling"
                      + " (capital and small letters differ), declare it or import it.",
                  "Ở đây không có biến hay lớp nào tên `{0}`. Hãy sửa lại tên cho đúng (Java phân"
                      + " biệt chữ hoa và chữ thường), khai báo nó hoặc thêm `import`.")),
          entry(
              IProblem.UndefinedType,
              cased(
                  "There is no type named `{0}`. Correct its spelling (capital and small letters"
                      + " differ), or import it if it belongs to Java's library.",
                  "Không có kiểu nào tên `{0}`. Hãy sửa lại tên cho đúng (Java phân biệt chữ hoa và"
                      + " chữ thường), hoặc thêm `import` nếu kiểu đó thuộc thư viện của Java.")),
          entry(
              IProblem.UndefinedField,
              saying(
                  "There is no field named `{0}` in what stands before the dot. An array's length is"
                      + " `.length`, a list's is `.size()`.",
                  "Đối tượng đứng trước dấu chấm không có trường nào tên `{0}`. Độ dài của mảng là"
                      + " `.length`, của danh sách là `.size()`.")),
          entry(
              IProblem.UndefinedMethod,
              saying(
                  "`{0}` has no method `{1}({2})`. Check the method's name and what is passed to it.",
                  "`{0}` không có phương thức `{1}({2})`. Hãy kiểm tra lại tên phương thức và các đối"
                      + " số truyền vào.")),
          entry(
              IProblem.UndefinedConstructor,
              saying(
                  "`{0}` can't be made from `({1})`: it has no constructor with these parameters.",
                  "Không thể tạo `{0}` từ `({1})`: lớp này không có hàm khởi tạo với các tham số như"
                      + " vậy.")),
          entry(
              IProblem.DanglingReference,
              saying(
                  "`{0}::{1}` does not fit here: a method `{1}({2})` is needed. Check its name and"
                      + " its parameters.",
                  "`{0}::{1}` không dùng được ở đây: cần một phương thức `{1}({2})`. Hãy kiểm tra lại"
                      + " tên và các tham số.")),
          entry(
              IProblem.MissingTypeInMethod,
              saying(
                  "`{1}` can't be called, for its own declaration uses `{3}`, which does not exist."
                      + " Correct that declaration first.",
                  "Không gọi được `{1}` vì chính khai báo của nó dùng `{3}`, vốn không tồn tại. Hãy"
                      + " sửa khai báo đó trước.")),
          entry(
              IProblem.NotVisibleField,
              saying(
                  "The field `{0}` of `{1}` is private and can't be used from here.",
                  "Trường `{0}` của `{1}` là private nên không dùng được ở đây.")),
          entry(
              IProblem.NotVisibleMethod,
              saying(
                  "The method `{1}` of `{0}` is private and can't be called from here.",
                  "Phương thức `{1}` của `{0}` là private nên không gọi được ở đây.")));

  private UnknownNames() {}

  /** Names the right way of writing where only capital and small letters were confused. */
  private static Words cased(String english, String vietnamese) {
    Words otherwise = saying(english, vietnamese);
    return trouble ->
        meant(trouble.name(0))
            .map(
                right ->
                    Sentence.of(
                        "Java does not know `{0}`: it is written `{1}`. Capital and small letters"
                            + " differ.",
                        "Java không hiểu `{0}`: phải viết là `{1}`. Java phân biệt chữ hoa và chữ"
                            + " thường.",
                        trouble.name(0),
                        right))
            .orElseGet(() -> otherwise.of(trouble));
  }

  private static Optional<String> meant(String name) {
    return OFTEN_MISWRITTEN.stream()
        .filter(right -> !right.equals(name))
        .filter(right -> right.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .sorted()
        .findFirst();
  }
}
