package optigrade.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import optigrade.judging.Centres;
import optigrade.judging.Flat;
import optigrade.reference.Rule;
import optigrade.reference.StepInput;
import optigrade.reference.Training;
import optigrade.reference.Version;

/** The right rule with some of the course's constants in the place of its own parameters. */
final class TypedConstants {

  private TypedConstants() {}

  static List<Way<StepInput, Version>> ways(Rule rule, Centres centres) {
    int parameters = 1 + rule.hyperparameters().size();
    List<Way<StepInput, Version>> ways = new ArrayList<>();
    for (Version middle : rule.accepted()) {
      for (int typed = 1; middle.isCentre() && typed < 1 << parameters; typed++) {
        ways.add(way(rule, middle, centres, typed));
      }
    }
    return List.copyOf(ways);
  }

  /**
   * @param typed which parameters are not looked at, one bit each: the rate, the hyperparameters
   */
  private static Way<StepInput, Version> way(
      Rule rule, Version middle, Centres centres, int typed) {
    List<Version> family =
        rule.accepted().stream().filter(v -> v.centre().equals(middle.id())).toList();
    return new Way<>(
        List.of(),
        middle,
        input -> Flat.of(middle.stepper().step(typedIn(rule, input, typed))),
        input -> centres.of(family, typedIn(rule, input, typed)).get(0));
  }

  private static StepInput typedIn(Rule rule, StepInput input, int typed) {
    double[] own = input.hyperparameters();
    double[] course = Training.constants(rule);
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
