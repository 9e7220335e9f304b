package optigrade.workshop.wording;

import static java.util.Map.entry;
import static optigrade.workshop.wording.Words.saying;

import java.util.Map;
import org.eclipse.jdt.core.compiler.IProblem;

/** Ways through a method that lead nowhere, and values that are not there in time. */
final class WrongFlow {

  static final Map<Integer, Words> TABLE =
      Map.ofEntries(
          entry(
              IProblem.ShouldReturnValue,
              saying(
                  "This method must return a value of type `{0}` on every way through it. Add"
                      + " the `return` that is missing.",
                  "Phương thức này phải trả về giá trị kiểu `{0}` trong mọi trường hợp. Hãy thêm lệnh"
                      + " `return` kèm giá trị còn thiếu.")),
          entry(
              IProblem.VoidMethodReturnsValue,
              saying(
                  "This method is declared `void`, so it can't return a value. Write the type of its"
                      + " result in place of `void`.",
                  "Phương thức này được khai báo là `void` nên không thể trả về giá trị. Hãy thay"
                      + " `void` bằng kiểu của kết quả.")),
          entry(
              IProblem.CodeCannotBeReached,
              saying(
                  "This statement can never be reached: what stands before it always returns, breaks"
                      + " off or never ends. Remove it or move it.",
                  "Câu lệnh này không bao giờ được thực hiện vì phần trước nó luôn kết thúc hoặc lặp"
                      + " mãi. Hãy xóa hoặc chuyển nó đi chỗ khác.")),
          entry(
              IProblem.UninitializedLocalVariable,
              saying(
                  "`{0}` has no value yet when it is used here. Give it one where it is declared.",
                  "Biến `{0}` chưa có giá trị khi được dùng ở đây. Hãy gán giá trị ngay khi khai"
                      + " báo.")),
          entry(
              IProblem.UnhandledException,
              saying(
                  "The exception `{0}` can happen here. Catch it with `try`/`catch`, or add `throws {0}` to the"
                      + " method.",
                  "Ở đây có thể phát sinh ngoại lệ `{0}`. Hãy bắt nó bằng `try`/`catch`, hoặc thêm"
                      + " `throws {0}` vào phương thức.")),
          entry(
              IProblem.InvalidBreak,
              saying(
                  "`break` can stand only inside a loop or a `switch`.",
                  "`break` chỉ dùng được trong vòng lặp hoặc trong `switch`.")),
          entry(
              IProblem.InvalidContinue,
              saying(
                  "`continue` can stand only inside a loop.",
                  "`continue` chỉ dùng được trong vòng lặp.")),
          entry(
              IProblem.LocalMustBeEffectivelyFinal,
              saying(
                  "`{0}` is used inside a lambda or an inner class, so it may be assigned only once."
                      + " Copy its value into a new variable and use that one inside.",
                  "Biến `{0}` được dùng trong lambda hoặc lớp bên trong nên chỉ được gán một lần. Hãy"
                      + " chép giá trị sang một biến mới rồi dùng biến mới đó.")),
          entry(
              IProblem.NonBlankFinalLocalAssignment,
              saying(
                  "`{0}` is `final` and already has its value; it can't be assigned again.",
                  "Biến `{0}` là `final` và đã có giá trị nên không thể gán lại.")),
          entry(
              IProblem.FinalFieldAssignment,
              saying(
                  "The field `{1}` is `final`; it can't be assigned here.",
                  "Trường `{1}` là `final` nên không thể gán ở đây.")),
          entry(
              IProblem.SwitchExpressionsYieldMissingDefaultCase,
              saying(
                  "This `switch` gives a value, so it needs a case for everything: add `default`.",
                  "`switch` này trả về giá trị nên phải bao quát mọi trường hợp: hãy thêm"
                      + " `default`.")),
          entry(
              IProblem.ExpressionShouldBeAVariable,
              saying(
                  "On the left of `=` there must be a variable or an element of an array.",
                  "Bên trái dấu `=` phải là một biến hoặc một phần tử của mảng.")));

  private WrongFlow() {}
}
