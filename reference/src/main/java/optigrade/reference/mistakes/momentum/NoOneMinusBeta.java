package optigrade.reference.mistakes.momentum;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Known;
import optigrade.reference.Momentum;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** Classical momentum: {@code V = beta V + dW}. */
final class NoOneMinusBeta implements RuleMistake {

  @Override
  public String id() {
    return "momentum.no-one-minus-beta";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The gradient is added to the velocity with full weight: this is classical momentum, while"
            + " the exercise asks for a weighted average.",
        "Gradient được cộng trọn vẹn vào vận tốc: đây là momentum cổ điển, trong khi bài yêu cầu"
            + " lấy trung bình có trọng số.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "In an average the shares of the past and of the present together make up a whole; what"
            + " share is left for the new gradient?",
        "Trong một trung bình, phần của quá khứ và phần của hiện tại cộng lại phải trọn vẹn; vậy"
            + " gradient mới được chia phần bao nhiêu?");
  }

  @Override
  public Clue clue() {
    return Clue.using("beta", "V", "dW");
  }

  @Override
  public List<Change> changes() {
    return List.of(right -> right.with(Momentum.ADDED, Known::gradient));
  }
}
