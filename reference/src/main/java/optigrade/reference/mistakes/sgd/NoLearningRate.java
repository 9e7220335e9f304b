package optigrade.reference.mistakes.sgd;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Gd;
import optigrade.reference.Known;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code W - dW}. */
final class NoLearningRate implements RuleMistake {

  @Override
  public String id() {
    return "sgd.no-learning-rate";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The whole gradient is taken off the weights: the learning rate plays no part.",
        "Trọng số bị trừ nguyên cả gradient: learning rate không hề được dùng đến.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Something has to say how long the step is; look at which of the parameters you have not"
            + " used.",
        "Phải có gì đó quyết định bước đi dài bao nhiêu; hãy xem tham số nào chưa được dùng.");
  }

  @Override
  public Clue clue() {
    return Clue.using("W", "dW");
  }

  @Override
  public List<Change> changes() {
    return List.of(right -> right.with(Gd.SCALED, Known::gradient));
  }
}
