package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import java.util.stream.Stream;
import optigrade.course.mistakes.Wording;
import optigrade.reference.RmsProp;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** A power of ten other than the one of the exercise. */
final class WrongEpsilon implements RuleMistake {

  @Override
  public String id() {
    return "rmsprop.wrong-epsilon";
  }

  @Override
  public Wording message() {
    return new Wording(
        "Epsilon has another value than the exercise gives it, or is missing where it belongs.",
        "Epsilon có giá trị khác với đề bài, hoặc thiếu ở chỗ cần có.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Compare the constant in your program with the exercise's, digit by digit, and the place"
            + " where it is added with the formula.",
        "Hãy so từng chữ số của hằng số trong chương trình với đề bài, và chỗ cộng nó với công"
            + " thức.");
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
