package optigrade.checks;

import java.util.List;
import java.util.Optional;
import optigrade.model.Argument;
import optigrade.model.Program;
import optigrade.model.Reply;
import optigrade.model.Text;

/** Has no part at all. */
public final class NoProgram implements Program {

  @Override
  public Reply call(String scope, String part, List<Argument> arguments) {
    return new Reply.None(Reply.Reason.MISSING, Text.same(part), Optional.empty());
  }

  @Override
  public boolean lend(String part, Argument.Answers answers) {
    return false;
  }

  @Override
  public void takeBack(String part) {
    // Nothing was lent.
  }
}
