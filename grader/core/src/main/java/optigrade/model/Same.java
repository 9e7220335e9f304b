package optigrade.model;

import java.util.Arrays;
import java.util.List;

/**
 * The very things, and not others that hold the same: compared at once, however much they hold. As
 * a part of what something is recalled by.
 */
public final class Same {

  private final Object[] things;
  private final int hash;

  private Same(Object[] things) {
    this.things = things;
    int sum = 1;
    for (Object thing : things) {
      sum = 31 * sum + System.identityHashCode(thing);
    }
    this.hash = sum;
  }

  public static Same thing(Object thing) {
    return new Same(new Object[] {thing});
  }

  public static Same things(List<?> things) {
    return new Same(things.toArray());
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Same same) || same.things.length != things.length) {
      return false;
    }
    for (int i = 0; i < things.length; i++) {
      if (same.things[i] != things[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return "the very " + Arrays.toString(things);
  }
}
