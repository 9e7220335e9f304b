package optigrade.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was worked out before, for whoever asks with equal parts: most of what is told of a class is
 * told of many. Only for what follows from the parts and nothing else. Forgets all of it rather
 * than hold too much. May be used by several threads.
 */
public final class Recall<T> {

  private static final int MOST = 256;

  private final Map<List<?>, T> known = new ConcurrentHashMap<>();

  /** Of all that ask with equal parts, each gets the very same. */
  public T of(List<?> parts, Supplier<T> work) {
    return find(parts).orElseGet(() -> keep(parts, work.get()));
  }

  public Optional<T> find(List<?> parts) {
    return Optional.ofNullable(known.get(parts));
  }

  /** What is kept for these parts: this, or what somebody else kept in the meantime. */
  public T keep(List<?> parts, T made) {
    if (known.size() >= MOST) {
      known.clear();
    }
    T first = known.putIfAbsent(parts, made);
    return first == null ? made : first;
  }
}
