package optigrade.reference.mistakes;

import java.util.List;
import optigrade.course.mistakes.Mistake;
import optigrade.reference.GradientVersion;
import optigrade.reference.Slope;

/** A gradient implemented wrongly. */
public interface GradientMistake extends Mistake {

  /** The ways in which people make it; each alone is the mistake. */
  List<Change> changes();

  /** Every wrong implementation: each change in each accepted version of the gradient. */
  default List<GradientVersion> versions() {
    return Versions.of(Slope.accepted(), changes());
  }
}
