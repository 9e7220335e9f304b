package optigrade.cli;

import java.nio.file.Path;
import java.util.Optional;
import optigrade.intake.roster.Roster;
import optigrade.intake.roster.RosterResult;
import optigrade.intake.roster.Rosters;
import optigrade.model.Language;

/** A roster named on the command line. */
final class RosterFile {

  private RosterFile() {}

  /**
   * @throws UserError where it can't be used, with every problem's place
   */
  static Optional<Roster> load(Optional<Path> file, Language language) {
    return file.map(
        it -> {
          RosterResult result = Rosters.load(it);
          if (result instanceof RosterResult.Sound sound) {
            return sound.roster();
          }
          throw new UserError(
              language.of("the roster can't be used:\n", "không dùng được danh sách lớp này:\n")
                  + String.join(
                      "\n",
                      ((RosterResult.Unsound) result)
                          .problems().stream().map(language::of).toList()));
        });
  }
}
