package optigrade.workshop.wording;

import static java.util.Map.entry;
import static optigrade.workshop.wording.Words.saying;

import java.util.List;
import java.util.Map;
import optigrade.workshop.messages.Sentence;
import org.eclipse.jdt.core.compiler.IProblem;

/** Values of a type that does not fit. */
final class WrongTypes {

  private static final List<String> FROM_NARROW_TO_WIDE =
      List.of("byte", "short", "char", "int", "long", "float", "double");

  static final Map<Integer, Words> TABLE =
      Map.ofEntries(
          entry(IProblem.TypeMismatch, WrongTypes::mismatch),
          entry(IProblem.ReturnTypeMismatch, WrongTypes::mismatch),
          entry(IProblem.InvalidOperator, WrongTypes::operator),
          entry(IProblem.ArrayReferenceRequired, WrongTypes::noArray),
          entry(
              IProblem.IncompatibleTypesInEqualityOperator,
              saying(
                  "Values of type `{0}` and `{1}` can't be compared with each other.",
                  "Không thể so sánh giá trị kiểu `{0}` với giá trị kiểu `{1}`.")),
          entry(
              IProblem.IllegalCast,
              saying(
                  "The type `{0}` can't be turned into `{1}` by a cast.",
                  "Không thể ép kiểu `{0}` thành `{1}`.")),
          entry(
              IProblem.NoMessageSendOnArrayType,
              saying(
                  "An array (`{0}`) has no method `{1}`. Its length is `.length`, without"
                      + " parentheses; an element is reached with `[...]`.",
                  "Mảng (`{0}`) không có phương thức `{1}`. Độ dài của mảng là `.length`, không có"
                      + " dấu ngoặc tròn; mỗi phần tử được truy cập bằng `[...]`.")),
          entry(
              IProblem.NoMessageSendOnBaseType,
              saying(
                  "`{0}` is the type of plain values without methods, so `.{1}(...)` can't be called on it."
                      + " Functions on numbers are in `Math`.",
                  "`{0}` là kiểu nguyên thủy, không có phương thức, nên không gọi được `.{1}(...)`."
                      + " Các hàm toán học nằm trong `Math`.")),
          entry(
              IProblem.NoFieldOnBaseType,
              saying(
                  "`{1}` is a plain value of type `{0}` and has no `.{2}`.",
                  "`{1}` có kiểu nguyên thủy `{0}` nên không có `.{2}`.")),
          entry(
              IProblem.InvalidClassInstantiation,
              saying(
                  "`{0}` is an interface or abstract, so `new {0}` can't make one. Make an object of"
                      + " a class that implements it, such as `ArrayList` for `List`.",
                  "`{0}` là interface hoặc lớp trừu tượng nên không thể viết `new {0}`. Hãy tạo đối"
                      + " tượng của một lớp cài đặt nó, ví dụ `ArrayList` cho `List`.")),
          entry(
              IProblem.lambdaSignatureMismatched,
              saying(
                  "This lambda has other parameters than `{0}`, which it stands for. Write as many"
                      + " parameters as that method has.",
                  "Biểu thức lambda này có số tham số khác với `{0}` mà nó thay thế. Hãy viết đủ các"
                      + " tham số của phương thức đó.")),
          entry(
              IProblem.TargetTypeNotAFunctionalInterface,
              saying(
                  "A lambda or `::` can stand only where a functional interface is expected.",
                  "Biểu thức lambda hoặc `::` chỉ dùng được ở nơi cần một functional interface.")),
          entry(
              IProblem.NumericValueOutOfRange,
              saying(
                  "The number `{1}` is too large for the type `{0}`.",
                  "Số `{1}` quá lớn so với kiểu `{0}`.")));

  private WrongTypes() {}

  private static Sentence mismatch(Trouble trouble) {
    String from = trouble.name(0);
    String to = trouble.name(1);
    if (from.equals("void")) {
      return Sentence.of(
          "The method that is called here returns nothing (`void`), so there is no value of type"
              + " `{1}` to use.",
          "Phương thức được gọi ở đây không trả về gì (`void`) nên không có giá trị kiểu `{1}` để"
              + " dùng.",
          from,
          to);
    }
    if (to.equals("boolean")) {
      return Sentence.of(
          "A condition must be true or false, but this one is of type `{0}`. To compare, write"
              + " `==`; a single `=` assigns.",
          "Điều kiện phải có giá trị đúng hoặc sai, nhưng ở đây lại có kiểu `{0}`. Để so sánh hãy"
              + " viết `==`; một dấu `=` là phép gán.",
          from);
    }
    int wide = FROM_NARROW_TO_WIDE.indexOf(from);
    boolean losesSomething = wide > FROM_NARROW_TO_WIDE.indexOf(to) && isNumber(to);
    return losesSomething
        ? Sentence.of(
            "A value of type `{0}` does not fit into `{1}` without loss. Use `{0}` here as well, or"
                + " convert it on purpose with `({1})`.",
            "Giá trị kiểu `{0}` không thể chuyển sang kiểu `{1}` mà không mất mát. Hãy dùng kiểu"
                + " `{0}` ở đây, hoặc chủ động ép kiểu bằng `({1})`.",
            from,
            to)
        : Sentence.of(
            "The type `{1}` is needed here, but this is of type `{0}`. Make the two types agree.",
            "Ở đây cần giá trị kiểu `{1}` nhưng lại nhận được kiểu `{0}`. Hãy làm cho hai kiểu khớp"
                + " nhau.",
            from,
            to);
  }

  private static boolean isNumber(String type) {
    return FROM_NARROW_TO_WIDE.contains(type);
  }

  private static Sentence operator(Trouble trouble) {
    String operator = trouble.token(0);
    if (operator.equals("^")) {
      return Sentence.of(
          "`^` is no power in Java. Multiply, or use `Math.pow`.",
          "Trong Java `^` không phải là phép lũy thừa. Hãy dùng phép nhân hoặc `Math.pow`.");
    }
    boolean ofArrays = trouble.name(1).contains("[]");
    return Sentence.of(
        "The operator `{0}` does not work on `{1}`."
            + (ofArrays
                ? " Java does not calculate with whole arrays: go through them element by element."
                : ""),
        "Không thể dùng phép toán `{0}` với `{1}`."
            + (ofArrays ? " Java không tính toán trên cả mảng: hãy tính với từng phần tử." : ""),
        operator,
        trouble.name(1));
  }

  private static Sentence noArray(Trouble trouble) {
    boolean isList = trouble.name(0).contains("List<");
    return Sentence.of(
        "`[...]` works on arrays only, but this is of type `{0}`."
            + (isList ? " An element of a list is reached with `.get(...)`." : ""),
        "`[...]` chỉ dùng được với mảng, nhưng ở đây lại là `{0}`."
            + (isList ? " Phần tử của danh sách được lấy bằng `.get(...)`." : ""),
        trouble.name(0));
  }
}
