package optigrade.running;

import java.util.List;
import optigrade.model.Argument;

/**
 * A function of the grader's that the program may call.
 *
 * @param order for each of its arguments the index of the contract's
 */
record Callback(Argument.Answers answers, List<Integer> order) {

  optigrade.worker.protocol.Value answer(List<optigrade.worker.protocol.Value> arguments) {
    return Crossing.out(answers.to(Crossing.toOurs(Crossing.in(arguments), order)));
  }
}
