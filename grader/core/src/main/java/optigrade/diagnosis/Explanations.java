package optigrade.diagnosis;

import java.util.ArrayList;
import java.util.List;
import optigrade.answers.Way;
import optigrade.course.mistakes.Mistake;

/** Chooses among the ways that explain all observations: one mistake rather than two. */
final class Explanations {

  private Explanations() {}

  /** Every way that fits with as few mistakes as possible. */
  static <I> List<Way<I>> best(List<Way<I>> ways, List<Observation<I>> observations) {
    for (int mistakes = 1; mistakes <= 2; mistakes++) {
      int count = mistakes;
      List<Way<I>> fitting =
          ways.stream()
              .filter(
                  way -> way.mistakes().size() == count && Observation.explain(way, observations))
              .toList();
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return List.of();
  }

  /** The mistakes that are part of every explanation; the others would be guessed. */
  static <I> List<Mistake> shared(List<Way<I>> best) {
    return common(best.stream().map(Way::mistakes).toList());
  }

  static List<Mistake> common(Iterable<List<Mistake>> explanations) {
    List<Mistake> common = new ArrayList<>();
    boolean first = true;
    for (List<Mistake> mistakes : explanations) {
      if (first) {
        common.addAll(mistakes);
      } else {
        common.retainAll(mistakes);
      }
      first = false;
    }
    return List.copyOf(common);
  }
}
