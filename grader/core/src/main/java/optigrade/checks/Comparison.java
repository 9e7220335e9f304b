package optigrade.checks;

import java.util.List;
import java.util.Optional;
import optigrade.course.Names;
import optigrade.judging.Centre;
import optigrade.judging.Judgement;
import optigrade.judging.Shaped;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Evidence;
import optigrade.model.CheckOutcome.Named;
import optigrade.model.Text;
import optigrade.model.Value;

/**
 * Compares what came with what may come.
 *
 * @param name what a reader calls it: {@code V}, point 3
 * @param vector what it is called in a program
 */
record Comparison(Text name, String vector, List<Named> inputs, List<Centre> centres) {

  Comparison(String name, List<Named> inputs, List<Centre> centres) {
    this(Text.same(name), name, inputs, centres);
  }

  static Comparison ofPoint(int index, List<Named> inputs, List<Centre> centres) {
    Text name = CheckOutcome.called(PathPlan.POINT + index);
    return new Comparison(name, Names.WEIGHTS, inputs, centres);
  }

  Verdict with(Shaped shaped) {
    if (shaped instanceof Shaped.Numbers numbers) {
      return with(numbers.numbers());
    }
    Centre oracle = centres.get(0);
    int wanted = oracle.numbers().length;
    return shaped instanceof Shaped.Missing missing
        ? Verdict.failed(
            Wording.missing(name, wanted, missing.whole()), evidence(oracle, Optional.empty()))
        : wrongShape(((Shaped.Other) shaped).came(), wanted);
  }

  private Verdict wrongShape(Value came, int wanted) {
    return Verdict.failed(
        Wording.wrongShape(name, wanted, came),
        evidence(centres.get(0), Optional.of(Wording.abridged(came))));
  }

  Verdict with(double... actual) {
    Judgement judgement = Judgement.of(actual, centres);
    Optional<Value> value = Optional.of(Value.of(actual));
    double[] expected = judgement.centre().numbers();
    if (judgement.right()) {
      return Verdict.passed(new Evidence(inputs, Value.of(expected), value, Optional.empty()));
    }
    int first = judgement.firstDifference().getAsInt();
    return Verdict.failed(
        Wording.differs(name, vector, expected, actual, first),
        evidence(judgement.centre(), value));
  }

  private Evidence evidence(Centre centre, Optional<Value> actual) {
    return new Evidence(
        inputs, Value.of(centre.numbers()), actual, Optional.of(Value.of(centre.tolerances())));
  }
}
