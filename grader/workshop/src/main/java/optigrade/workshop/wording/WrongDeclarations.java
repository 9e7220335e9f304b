package optigrade.workshop.wording;

import static java.util.Map.entry;
import static optigrade.workshop.wording.Words.saying;

import java.util.Map;
import org.eclipse.jdt.core.compiler.IProblem;

/** Variables, methods and classes that can't be declared like this. */
final class WrongDeclarations {

  static final Map<Integer, Words> TABLE =
      Map.ofEntries(
          entry(
              IProblem.RedefinedLocal,
              saying(
                  "There is a variable `{0}` already. To assign it, leave the type out; otherwise"
                      + " choose another name.",
                  "Đã có biến tên `{0}` rồi. Nếu muốn gán lại thì bỏ phần kiểu đi; nếu không, hãy đặt"
                      + " tên khác.")),
          entry(
              IProblem.RedefinedArgument,
              saying(
                  "Two parameters are named `{0}`. Give each a name of its own.",
                  "Có hai tham số cùng tên `{0}`. Hãy đặt cho mỗi tham số một tên riêng.")),
          entry(
              IProblem.DuplicateMethod,
              saying(
                  "The method `{0}({2})` stands in `{1}` more than once; only the first one counts."
                      + " Remove the others.",
                  "Phương thức `{0}({2})` xuất hiện nhiều lần trong `{1}`; chỉ phương thức đầu tiên"
                      + " được tính. Hãy xóa những phương thức còn lại.")),
          entry(
              IProblem.DuplicateField,
              saying(
                  "The field `{1}` is declared more than once. Remove one or rename it.",
                  "Trường `{1}` được khai báo nhiều lần. Hãy xóa bớt hoặc đổi tên.")),
          entry(
              IProblem.DuplicateTypes,
              saying(
                  "There is more than one class named `{1}`; only the first one counts. Rename or"
                      + " remove the others.",
                  "Có nhiều lớp cùng tên `{1}`; chỉ lớp đầu tiên được tính. Hãy đổi tên hoặc xóa các"
                      + " lớp còn lại.")),
          entry(
              IProblem.DuplicateNestedType,
              saying(
                  "There is more than one type named `{0}` here. Rename or remove the others.",
                  "Ở đây có nhiều kiểu cùng tên `{0}`. Hãy đổi tên hoặc xóa bớt.")),
          entry(
              IProblem.MissingReturnType,
              saying(
                  "The method says no type for its result. Write one before its name, or `void` if it"
                      + " returns nothing.",
                  "Phương thức thiếu kiểu trả về. Hãy viết kiểu trước tên phương thức, hoặc `void`"
                      + " nếu không trả về gì.")),
          entry(
              IProblem.MethodRequiresBody,
              saying(
                  "This method ends with `;` and has no body. Write its body between `{` and `}`.",
                  "Phương thức này kết thúc bằng `;` mà không có thân. Hãy viết thân phương thức giữa"
                      + " `{` và `}`.")),
          entry(
              IProblem.IllegalModifierForArgument,
              saying(
                  "`static`, `public` and the like can't stand inside a method. Remove the word, or"
                      + " close the method with `}` before this.",
                  "`static`, `public` và các từ tương tự không được đứng bên trong phương thức. Hãy"
                      + " bỏ từ đó đi, hoặc đóng phương thức bằng `}` trước dòng này.")),
          entry(
              IProblem.AbstractMethodMustBeImplemented,
              saying(
                  "`{3}` does not have the method `{0}({1})` that `{2}` demands. Add it, or remove"
                      + " the `implements` or `extends`.",
                  "`{3}` chưa có phương thức `{0}({1})` mà `{2}` yêu cầu. Hãy viết thêm phương thức"
                      + " đó, hoặc bỏ `implements`/`extends`.")),
          entry(
              IProblem.MethodMustOverrideOrImplement,
              saying(
                  "`@Override` stands before `{0}({1})`, but there is no such method to override."
                      + " Check the name and the parameters, or remove `@Override`.",
                  "Trước `{0}({1})` có `@Override` nhưng không có phương thức nào để ghi đè. Hãy kiểm"
                      + " tra tên và tham số, hoặc bỏ `@Override`.")),
          entry(
              IProblem.VarLocalWithoutInitizalier,
              saying(
                  "A variable declared with `var` needs its value at once; or write its type in place"
                      + " of `var`.",
                  "Biến khai báo bằng `var` phải được gán giá trị ngay; nếu không hãy viết rõ kiểu"
                      + " thay cho `var`.")),
          entry(
              IProblem.VarLocalInitializedToNull,
              saying(
                  "`null` does not tell which type `var` stands for. Write the type.",
                  "`null` không cho biết `var` là kiểu nào. Hãy viết rõ kiểu.")),
          entry(
              IProblem.MustDefineEitherDimensionExpressionsOrInitializer,
              saying(
                  "This new array has no size. Write how many elements it has inside `[...]`, or list"
                      + " them in `{...}`.",
                  "Mảng mới này chưa có kích thước. Hãy viết số phần tử trong `[...]`, hoặc liệt kê"
                      + " chúng trong `{...}`.")),
          entry(
              IProblem.ArrayConstantsOnlyInArrayInitializers,
              saying(
                  "`{...}` alone can stand only where an array is declared. Elsewhere the type comes"
                      + " before it, as in `new double[] {...}`.",
                  "`{...}` chỉ được viết một mình ở nơi khai báo mảng. Ở chỗ khác phải có kiểu đứng"
                      + " trước, như `new double[] {...}`.")));

  private WrongDeclarations() {}
}
