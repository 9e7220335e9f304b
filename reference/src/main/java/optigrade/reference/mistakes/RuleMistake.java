package optigrade.reference.mistakes;

import java.util.List;
import optigrade.course.Rule;
import optigrade.course.mistakes.Mistake;
import optigrade.reference.Solutions;
import optigrade.reference.Version;

/** A rule implemented wrongly. */
public interface RuleMistake extends Mistake {

  /** The ways in which people make it; each alone is the mistake. */
  List<Change> changes();

  /**
   * Every wrong implementation: each change in each accepted version of the rule. Those with the
   * same {@link Version#centre()} differ in arithmetic only. They may give non-finite numbers, and
   * another number of states than the rule.
   */
  default List<Version> versions(Rule rule) {
    return Versions.of(Solutions.of(rule).accepted(), changes());
  }
}
