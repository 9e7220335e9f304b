package optigrade.checks;

import java.util.List;
import optigrade.checks.Rehearsed.Run;
import optigrade.course.Names;
import optigrade.course.Objective;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.model.CheckOutcome.Named;
import optigrade.model.Value;

/** Reads what a training loop handed to the optimizer. */
final class LoopCall {

  private static final Shapes SHAPES = new Shapes(Objective.start().length);

  private LoopCall() {}

  static Shaped vector(Run run, int call, int parameter) {
    return SHAPES.vector(value(run, call, parameter));
  }

  static Shaped number(Run run, int call, int parameter) {
    Value value = value(run, call, parameter);
    return value instanceof Value.Num number
        ? new Shaped.Numbers(new double[] {number.value()})
        : new Shaped.Other(value);
  }

  /** What a reader needs to see the call again. */
  static List<Named> inputs(Run run, int call) {
    return List.of(
        new Named(Names.RATE, new Value.Num(run.rehearsal().rate())),
        new Named("epochs", new Value.Num(run.rehearsal().epochs())),
        new Named("call", new Value.Num(call + 1)));
  }

  private static Value value(Run run, int call, int parameter) {
    List<Value> given = run.recording().calls().get(call);
    return parameter < given.size() ? given.get(parameter) : new Value.Nothing();
  }
}
