package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import java.util.stream.Stream;
import optigrade.reference.RmsProp;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;
import optigrade.reference.mistakes.Wording;

/** A power of ten other than the one of the exercise. */
final class WrongEpsilon implements RuleMistake {

  @Override
  public String id() {
    return "rmsprop.wrong-epsilon";
  }

  @Override
  public Wording message() {
    return new Wording(
        "Epsilon has another value than the exercise gives it, or is not added to the average.",
        "Epsilon có giá trị khác với đề bài, hoặc không được cộng vào trung bình.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Compare the constant in your program with the list of constants in the exercise, digit by"
            + " digit.",
        "Hãy so từng chữ số của hằng số trong chương trình với danh sách hằng số trong đề bài.");
  }

  @Override
  public List<Change> changes() {
    return Stream.of(1e-8, 1e-7, 1e-5, 1e-4, 1e-3, 1e-2, 1e-9, 1e-10, 1e-12, 1e-16)
        .map(WrongEpsilon::epsilon)
        .toList();
  }

  private static Change epsilon(double value) {
    return right -> right.with(RmsProp.EPSILON, q -> q.number(value));
  }
}
