package optigrade.course.mistakes.train;

import java.util.List;
import java.util.stream.IntStream;
import optigrade.course.StepInput;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;

/** The constants of the first call, where they are not the course's, in every call. */
final class WrongHyperparameter implements TrainMistake {

  @Override
  public String id() {
    return "train.wrong-hyperparameter";
  }

  @Override
  public Wording message() {
    return new Wording(
        "A constant handed to the optimizer, such as a beta or gamma, is not the one of the"
            + " exercise.",
        "Một hằng số truyền cho thuật toán, như beta hay gamma, không đúng với đề bài.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Compare each constant in your call, and their order, with those that the exercise gives"
            + " for this method.",
        "Hãy so từng hằng số trong lời gọi, và cả thứ tự của chúng, với những gì đề bài cho"
            + " phương pháp này.");
  }

  @Override
  public Clue clue() {
    return Clue.TYPED_ARGUMENT;
  }

  @Override
  public List<LoopChange> changes(Seen seen) {
    return seen
        .firstCall()
        .map(StepInput::hyperparameters)
        .filter(constants -> wrong(seen, constants))
        .stream()
        .<LoopChange>map(
            constants ->
                loop ->
                    loop.asking(
                        "hyperparameters", (moment, right) -> right.withHyperparameters(constants)))
        .toList();
  }

  private static boolean wrong(Seen seen, double[] constants) {
    double[] right = seen.rule().constants();
    return right.length == constants.length
        && IntStream.range(0, right.length).anyMatch(i -> Seen.differ(right[i], constants[i]));
  }
}
