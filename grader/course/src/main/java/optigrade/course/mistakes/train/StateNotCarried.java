package optigrade.course.mistakes.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Moment;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Wording;

/**
 * The first epoch gets zeros, as it should, but a later one gets something else than the state that
 * the last answer gave: another vector of that answer (the weights, the other state), zeros for one
 * of two states, the state of the first answer for good, or each state an epoch late. Zeros for all
 * of them in every epoch are {@link StateReset}.
 */
final class StateNotCarried implements TrainMistake {

  @Override
  public String id() {
    return "train.state-not-carried";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The state that the optimizer returned does not reach the next epoch as it was.",
        "Trạng thái mà thuật toán trả về không đến được epoch sau một cách nguyên vẹn.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Follow each vector that the optimizer returns, by its place in the result, into the next"
            + " call.",
        "Hãy lần theo từng vectơ mà thuật toán trả về, theo đúng vị trí của nó trong kết quả, vào"
            + " lần gọi kế tiếp.");
  }

  @Override
  public List<LoopChange> changes(Seen seen) {
    int states = seen.rule().states().size();
    if (states == 0) {
      return List.of();
    }
    List<LoopChange> all = new ArrayList<>();
    all.add(loop -> loop.asking("states", StateNotCarried::first));
    all.add(loop -> loop.asking("states", StateNotCarried::late));
    for (int[] places : wrongPlaces(states)) {
      all.add(loop -> loop.asking("states", (moment, right) -> taken(places, moment, right)));
    }
    return List.copyOf(all);
  }

  private static StepInput first(Moment moment, StepInput right) {
    List<Step> answers = moment.answers();
    return answers.isEmpty() ? right : right.withStates(answers.get(0).states());
  }

  private static StepInput late(Moment moment, StepInput right) {
    int before = moment.answers().size() - 2;
    return right.withStates(before < 0 ? zeros(right) : moment.answers().get(before).states());
  }

  /** Takes each state from a place in the last answer: 0 for its weights, -1 for zeros. */
  private static StepInput taken(int[] places, Moment moment, StepInput right) {
    if (moment.answers().isEmpty()) {
      return right;
    }
    return right.withStates(
        IntStream.of(places)
            .mapToObj(place -> taken(place, moment.current(), right.states()))
            .toList());
  }

  private static double[] taken(int place, double[] weights, List<double[]> states) {
    return switch (place) {
      case -1 -> new double[weights.length];
      case 0 -> weights;
      default -> states.get(place - 1);
    };
  }

  /** Every choice of a place for each state but the right one and zeros everywhere. */
  private static List<int[]> wrongPlaces(int states) {
    int choices = states + 2;
    int all = (int) Math.pow(choices, states);
    return IntStream.range(1, all)
        .mapToObj(number -> places(number, choices, states))
        .filter(places -> IntStream.range(0, states).anyMatch(i -> places[i] != i + 1))
        .toList();
  }

  /** The digits of a number, the smallest first, counted from -1. */
  private static int[] places(int number, int choices, int states) {
    int[] places = new int[states];
    int rest = number;
    for (int i = 0; i < states; i++) {
      places[i] = rest % choices - 1;
      rest /= choices;
    }
    return places;
  }

  private static List<double[]> zeros(StepInput right) {
    return right.states().stream().map(state -> new double[state.length]).toList();
  }
}
