package optigrade.judging;

import optigrade.model.Value;

/** What was found where a vector should be. */
public sealed interface Shaped {

  record Numbers(double[] numbers) implements Shaped {}

  /** Something else stands there. */
  record Other(Value came) implements Shaped {}

  /**
   * Nothing stands there: the result ends before.
   *
   * @param whole all that came
   */
  record Missing(Value whole) implements Shaped {}
}
