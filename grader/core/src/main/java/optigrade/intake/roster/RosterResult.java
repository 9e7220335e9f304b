package optigrade.intake.roster;

import java.util.List;
import optigrade.model.Text;

/** What came of reading a roster. */
public sealed interface RosterResult {

  record Sound(Roster roster) implements RosterResult {}

  /** Everything that is wrong with it, each with its place. */
  record Unsound(List<Text> problems) implements RosterResult {
    public Unsound {
      problems = List.copyOf(problems);
    }
  }
}
