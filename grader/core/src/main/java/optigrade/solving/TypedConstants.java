package optigrade.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import optigrade.answers.Way;
import optigrade.course.Rule;
import optigrade.course.StepInput;
import optigrade.judging.Flat;
import optigrade.reference.Solutions;
import optigrade.reference.Version;

/** The right rule with some of the course's constants in the place of its own parameters. */
final class TypedConstants {

  private TypedConstants() {}

  static List<Way<StepInput>> ways(Rule rule, Centres centres) {
    int parameters = 1 + rule.hyperparameters().size();
    List<Way<StepInput>> ways = new ArrayList<>();
    for (Version middle : Solutions.of(rule).accepted()) {
      for (int typed = 1; middle.isCentre() && typed < 1 << parameters; typed++) {
        ways.add(way(rule, middle, centres, typed));
      }
    }
    return List.copyOf(ways);
  }

  /**
   * @param typed which parameters are not looked at, one bit each: the rate, the hyperparameters
   */
  private static Way<StepInput> way(Rule rule, Version middle, Centres centres, int typed) {
    List<Version> family = middle.family(Solutions.of(rule).accepted());
    return new Way<>(
        List.of(),
        input -> Flat.of(middle.stepper().step(typedIn(rule, input, typed))),
        input -> centres.of(family, typedIn(rule, input, typed)).get(0));
  }

  private static StepInput typedIn(Rule rule, StepInput input, int typed) {
    double[] own = input.hyperparameters();
    double[] course = rule.constants();
    double[] used =
        IntStream.range(0, own.length)
            .mapToDouble(i -> has(typed, 1 + i) ? course[i] : own[i])
            .toArray();
    StepInput same = input.withHyperparameters(used);
    return has(typed, 0) ? same.withRate(rule.rate()) : same;
  }

  private static boolean has(int typed, int parameter) {
    return ((typed >> parameter) & 1) == 1;
  }
}
