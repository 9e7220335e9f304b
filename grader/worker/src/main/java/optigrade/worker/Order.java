package optigrade.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import optigrade.worker.protocol.Reply.Obstacle;

/** Which of the given arguments each parameter of a function takes. */
final class Order {

  private Order() {}

  /**
   * @param stated what the grader says; where it says nothing, arguments go by position, as they do
   *     for a method reference, or where the types forbid that, numbers to numbers and lists to
   *     lists in turn
   */
  static List<Integer> of(List<Integer> stated, List<Typed> given, List<Typed> parameters) {
    List<Integer> order = stated.isEmpty() ? byKind(given, parameters) : stated;
    if (order.size() != parameters.size()
        || order.stream().anyMatch(index -> index < 0 || index >= given.size())) {
      throw Refused.because(Obstacle.ARITY, Integer.toString(given.size()));
    }
    return order;
  }

  private static List<Integer> byKind(List<Typed> given, List<Typed> parameters) {
    List<Integer> byPosition = IntStream.range(0, given.size()).boxed().toList();
    List<Integer> left = new ArrayList<>(byPosition);
    List<Integer> order = new ArrayList<>();
    for (Typed parameter : parameters) {
      left.stream()
          .filter(index -> isNumber(given.get(index)) == isNumber(parameter))
          .findFirst()
          .ifPresent(
              index -> {
                order.add(index);
                left.remove(index);
              });
    }
    return order.size() == given.size() ? order : byPosition;
  }

  private static boolean isNumber(Typed type) {
    Class<?> raw = type.raw();
    return raw.isPrimitive() || Number.class.isAssignableFrom(raw);
  }
}
