package optigrade.running;

import java.util.ArrayList;
import java.util.List;
import optigrade.model.Value;

/** Values on their way between the grader and a worker. */
final class Crossing {

  private Crossing() {}

  static Value in(optigrade.worker.protocol.Value value) {
    if (value instanceof optigrade.worker.protocol.Value.Num num) {
      return new Value.Num(num.value());
    }
    if (value instanceof optigrade.worker.protocol.Value.Sequence sequence) {
      return new Value.Sequence(in(sequence.items()));
    }
    if (value instanceof optigrade.worker.protocol.Value.Unknown unknown) {
      return new Value.Unknown(unknown.type());
    }
    return new Value.Nothing();
  }

  static List<Value> in(List<optigrade.worker.protocol.Value> values) {
    List<Value> in = new ArrayList<>(values.size());
    for (optigrade.worker.protocol.Value value : values) {
      in.add(in(value));
    }
    return in;
  }

  static optigrade.worker.protocol.Value out(Value value) {
    if (value instanceof Value.Num num) {
      return new optigrade.worker.protocol.Value.Num(num.value());
    }
    if (value instanceof Value.Sequence sequence) {
      List<optigrade.worker.protocol.Value> out = new ArrayList<>(sequence.items().size());
      for (Value item : sequence.items()) {
        out.add(out(item));
      }
      return new optigrade.worker.protocol.Value.Sequence(out);
    }
    if (value instanceof Value.Unknown unknown) {
      return new optigrade.worker.protocol.Value.Unknown(unknown.type());
    }
    return new optigrade.worker.protocol.Value.Nothing();
  }

  /**
   * How a function takes what an interface hands it, where each has the contract's parameters in an
   * order of its own.
   *
   * @return for each of the function's parameters the index of the interface's
   */
  static List<Integer> between(List<Integer> ofInterface, List<Integer> ofFunction) {
    return ofFunction.size() == ofInterface.size()
        ? ofFunction.stream().map(ofInterface::indexOf).toList()
        : List.of();
  }

  /**
   * From the contract's order into the program's.
   *
   * @param order for each of the program's parameters the index of the contract's
   */
  static <T> List<T> toTheirs(List<T> contracts, List<Integer> order) {
    return order.size() == contracts.size()
        ? order.stream().map(contracts::get).toList()
        : contracts;
  }

  /** And back. */
  static <T> List<T> toOurs(List<T> theirs, List<Integer> order) {
    if (order.size() != theirs.size()) {
      return theirs;
    }
    List<T> ours = new ArrayList<>(theirs);
    for (int i = 0; i < theirs.size(); i++) {
      ours.set(order.get(i), theirs.get(i));
    }
    return ours;
  }
}
