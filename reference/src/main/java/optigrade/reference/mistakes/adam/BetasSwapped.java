package optigrade.reference.mistakes.adam;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Adam;
import optigrade.reference.Recipe;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** In the averages and the corrections, or in one of the two alone. */
final class BetasSwapped implements RuleMistake {

  @Override
  public String id() {
    return "adam.betas-swapped";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The two betas are exchanged: one does the work of the other.",
        "Hai hệ số beta bị đổi chỗ: hệ số này làm việc của hệ số kia.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The second moment should remember longer than the first; follow each beta from the"
            + " parameter list to the place where it is used.",
        "Mô-men bậc hai phải nhớ lâu hơn mô-men bậc nhất; hãy lần theo từng beta từ danh sách"
            + " tham số đến chỗ nó được dùng.");
  }

  @Override
  public Clue clue() {
    return Clue.using("beta1", "V", "dW");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        BetasSwapped::inAverages,
        right -> inAverages(inCorrections(right)),
        BetasSwapped::inCorrections);
  }

  private static Recipe inAverages(Recipe right) {
    return right
        .with(Adam.FIRST_BETA, q -> q.at(Adam.BETA2))
        .with(Adam.SECOND_BETA, q -> q.at(Adam.BETA1));
  }

  private static Recipe inCorrections(Recipe right) {
    return right
        .with(Adam.FIRST_CORRECTION, q -> Adam.correction(q.at(Adam.SECOND_BETA), q))
        .with(Adam.SECOND_CORRECTION, q -> Adam.correction(q.at(Adam.FIRST_BETA), q));
  }
}
