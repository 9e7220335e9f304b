package optigrade.model;

import java.util.ArrayList;
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

  /** Calls a part with one list of arguments after another, as by as many single calls. */
  default List<Reply> calls(String scope, String part, List<List<Argument>> arguments) {
    List<Reply> replies = new ArrayList<>();
    arguments.forEach(one -> replies.add(call(scope, part, one)));
    return replies;
  }

  /**
   * From now on the grader answers for this part wherever the program itself calls it, because the
   * part gives no value of its own. Returns false where that can't be done.
   */
  boolean lend(String part, Argument.Answers answers);

  /** Ends the loan of {@link #lend}. */
  void takeBack(String part);
}
