package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.CompileOrder.Source;
import optigrade.workshop.parsing.Decoding;
import optigrade.workshop.parsing.Limits;
import optigrade.workshop.parsing.Sheet;

/** The files of a hand-in as texts, in the order of their paths, and what kept some of them out. */
record Intake(List<Sheet> sheets, List<Problem> problems, List<Repair> repairs) {

  static Intake of(List<Source> sources) {
    Intake intake = new Intake(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    sources.stream().sorted(Comparator.comparing(Source::path)).forEach(intake::add);
    return intake;
  }

  private void add(Source source) {
    Decoding decoding = Decoding.of(source.content());
    if (decoding.text().isEmpty()) {
      String message = "this file is not text: it can't be Java source";
      problems.add(new Problem(source.path(), 0, 0, message, Optional.empty()));
      return;
    }
    if (!decoding.charset().equals("UTF-8")) {
      repairs.add(new Repair("not-utf-8", source.path(), 1, decoding.charset(), false));
    }
    Sheet sheet = Sheet.of(source.path(), decoding.text().get());
    Optional<Problem> tooDeep = Limits.exceededBy(sheet);
    if (tooDeep.isPresent()) {
      problems.add(tooDeep.get());
    } else {
      sheets.add(sheet);
    }
  }
}
