package optigrade.reference;

import java.util.List;
import optigrade.course.Rule;

/** The solution of each of the course's rules. A new one is one class and one line here. */
public final class Solutions {

  private static final List<Solution> ALL =
      List.of(new Gd(), new Momentum(), new RmsProp(), new Adam());

  private Solutions() {}

  public static Solution of(Rule rule) {
    return ALL.stream().filter(it -> it.id().equals(rule.id())).findFirst().orElseThrow();
  }
}
