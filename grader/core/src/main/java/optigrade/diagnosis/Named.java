package optigrade.diagnosis;

import java.util.List;
import optigrade.course.mistakes.Mistake;
import optigrade.course.mistakes.Wording;
import optigrade.model.Finding;
import optigrade.model.Text;

/** Mistakes of the catalogue as findings. */
final class Named {

  private Named() {}

  static List<Finding> findings(List<Mistake> mistakes, String part, Observed observed) {
    return mistakes.stream()
        .map(
            mistake ->
                new Finding(
                    mistake.id(),
                    part,
                    text(mistake.message()),
                    text(mistake.hint()),
                    observed.place(part, mistake.clue())))
        .toList();
  }

  private static Text text(Wording wording) {
    return new Text(wording.en(), wording.vi());
  }
}
