package optigrade.checks;

import optigrade.model.Reply;

/**
 * What came of running a training loop with the program's own rule.
 *
 * @param lent whether the path rests on the grader's gradient because the program has none
 * @param computed whether it follows from what the loop and the rule are given
 */
record PathRun(Reply reply, boolean lent, boolean computed) {}
