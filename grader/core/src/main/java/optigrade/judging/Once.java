package optigrade.judging;

import java.util.Optional;
import java.util.function.Supplier;

/** What is worked out when somebody first asks for it, perhaps never. For one thread. */
public final class Once<T> {

  private final Supplier<T> work;
  private Optional<T> found = Optional.empty();

  public Once(Supplier<T> work) {
    this.work = work;
  }

  public T get() {
    T value = found.orElseGet(work);
    found = Optional.of(value);
    return value;
  }
}
