package optigrade.reference;

import java.util.List;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.Stepper;

/** What one step of a rule gives. */
public interface Solution {

  /** The rule's {@link Rule#id()}. */
  String id();

  /** Every implementation that counts as right; the first is the oracle. */
  List<Version> accepted();

  /**
   * What each state is divided by before it is used in an epoch; none where it is used as it is.
   */
  default double[] corrections(int epoch) {
    return new double[0];
  }

  /** What it solves. */
  default Rule rule() {
    return Rules.named(id()).orElseThrow();
  }

  /** The oracle: double arithmetic, as the course's text states the rule. */
  default Stepper oracle() {
    return accepted().get(0).stepper();
  }
}
