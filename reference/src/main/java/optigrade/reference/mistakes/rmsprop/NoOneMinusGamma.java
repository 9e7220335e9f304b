package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.RmsProp;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code S = gamma S + dW^2}. */
final class NoOneMinusGamma implements RuleMistake {

  @Override
  public String id() {
    return "rmsprop.no-one-minus-gamma";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The new square is added with full weight, so the result is no average.",
        "Bình phương mới được cộng trọn vẹn, nên kết quả không còn là trung bình.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "In an average the shares of the past and of the present together make up a whole; what"
            + " share is left for the new square?",
        "Trong một trung bình, phần của quá khứ và phần của hiện tại cộng lại phải trọn vẹn; vậy"
            + " bình phương mới được chia phần bao nhiêu?");
  }

  @Override
  public Clue clue() {
    return Clue.using("gamma", "S", "dW");
  }

  @Override
  public List<Change> changes() {
    return List.of(right -> right.with(RmsProp.ADDED, q -> q.at(RmsProp.SQUARE)));
  }
}
