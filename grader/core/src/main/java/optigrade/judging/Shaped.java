package optigrade.judging;

import optigrade.model.Value;

/** What was found where a vector should be. */
public sealed interface Shaped {

  record Numbers(double[] numbers) implements Shaped {}

  /**
   * Something else.
   *
   * @param came what stands there, or where nothing does all that came
   */
  record Other(Value came) implements Shaped {}
}
