package optigrade.workshop.wording;

import static java.util.Map.entry;
import static optigrade.workshop.wording.Words.saying;

import java.util.Map;
import org.eclipse.jdt.core.compiler.IProblem;

/** Methods that are there, but not to be called like this. */
final class WrongCalls {

  private static final String STATIC_EN =
      " belongs to an object, but this method is `static` and has none. Declare both `static`, or"
          + " neither.";
  private static final String STATIC_VI =
      " thuộc về một đối tượng, còn phương thức này là `static` nên không có đối tượng nào. Hãy khai"
          + " báo cả hai là `static`, hoặc không cái nào là `static`.";

  static final Map<Integer, Words> TABLE =
      Map.ofEntries(
          entry(
              IProblem.ParameterMismatch,
              saying(
                  "`{1}` takes `({2})`, but is given `({3})`. Pass as many values as it takes, in the"
                      + " same order and of the same types.",
                  "`{1}` nhận `({2})` nhưng lại được truyền `({3})`. Hãy truyền đủ số đối số, đúng thứ"
                      + " tự và đúng kiểu.")),
          entry(
              IProblem.AmbiguousMethod,
              saying(
                  "More than one method `{1}` fits this call. Say with a cast which types are"
                      + " meant.",
                  "Có nhiều phương thức `{1}` khớp với lời gọi này. Hãy chỉ rõ kiểu của các đối"
                      + " số.")),
          entry(
              IProblem.StaticMethodRequested,
              saying("The method `{1}`" + STATIC_EN, "Phương thức `{1}`" + STATIC_VI)),
          entry(
              IProblem.NonStaticFieldFromStaticInvocation,
              saying("The field `{0}`" + STATIC_EN, "Trường `{0}`" + STATIC_VI)),
          entry(
              IProblem.ThisInStaticContext,
              saying(
                  "`{0}` stands for an object, but a `static` method has none. Remove `{0}`, or the"
                      + " word `static`.",
                  "`{0}` đại diện cho một đối tượng, còn phương thức `static` không có đối tượng nào."
                      + " Hãy bỏ `{0}` hoặc bỏ từ `static`.")));

  private WrongCalls() {}
}
