package optigrade.model;

import java.util.List;

/**
 * A student's program as the checks see it: parts that can be called. Calls go one at a time. A
 * part that hung or ended its process is not called again; asking for it gives the same reply at
 * once.
 */
public interface Program {

  /**
   * Calls a part.
   *
   * @param scope calls with the same scope share the program's static state; a new scope starts
   *     afresh (a criterion's id, as a rule)
   */
  Reply call(String scope, String part, List<Argument> arguments);

  /**
   * From now on the grader answers for this part wherever the program itself calls it, because the
   * part gives no value of its own. Returns false where that can't be done.
   */
  boolean lend(String part, Argument.Answers answers);

  /** Ends the loan of {@link #lend}. */
  void takeBack(String part);
}
