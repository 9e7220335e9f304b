package optigrade.similarity;

import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of many, by some order; never holds more than those. */
final class Best<T> {

  private final int most;
  private final java.util.Comparator<T> order;
  private final PriorityQueue<T> held;

  Best(int most, java.util.Comparator<T> order) {
    this.most = most;
    this.order = order;
    this.held = new PriorityQueue<>(order.reversed());
  }

  void add(T one) {
    held.add(one);
    if (held.size() > most) {
      held.remove();
    }
  }

  void addAll(Collection<T> several) {
    several.forEach(this::add);
  }

  List<T> inOrder() {
    return held.stream().sorted(order).toList();
  }
}
