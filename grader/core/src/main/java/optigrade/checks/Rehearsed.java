package optigrade.checks;

import java.util.List;
import optigrade.answers.Rehearsal;
import optigrade.model.Outcomes.Recording;
import optigrade.model.Reply;

/**
 * What came of rehearsals of a training loop.
 *
 * @param own for each run, what the program's own gradient gives at the point of each call; empty
 *     where that need not be known
 */
record Rehearsed(List<Run> runs, List<List<Reply>> own) {

  record Run(Rehearsal rehearsal, Recording recording, Reply reply) {}
}
