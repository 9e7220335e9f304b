package optigrade.checks;

import java.util.List;
import optigrade.course.Gradient;
import optigrade.course.Objective;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.model.Argument;
import optigrade.model.Value;

/** The right gradient in place of the program's own. Counts how often it was needed. */
final class Loan implements Argument.Answers {

  private final Shapes shapes = new Shapes(Objective.start().length);
  private final Gradient gradient;
  private int uses;

  Loan(Gradient gradient) {
    this.gradient = gradient;
  }

  @Override
  public Value to(List<Value> arguments) {
    uses++;
    return !arguments.isEmpty() && shapes.vector(arguments.get(0)) instanceof Shaped.Numbers weights
        ? Value.of(gradient.at(weights.numbers()))
        : new Value.Nothing();
  }

  int uses() {
    return uses;
  }
}
