package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.workshop.messages.Answer;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.Compilation.Status;
import optigrade.workshop.messages.CompileOrder;
import optigrade.workshop.messages.StubOrder;
import optigrade.workshop.parsing.Level;
import optigrade.workshop.parsing.Limits;

/** The way from the bytes of a hand-in to a {@link Compilation}. */
public final class Assembly {

  private final Platform platform = new Platform();
  private final Workpieces workpieces = new Workpieces(platform);
  private final Optional<Javac> javac = Javac.ofThisJdk();

  public Compilation compile(CompileOrder order) {
    Optional<Problem> tooMuch = Limits.exceededBy(order.sources());
    if (tooMuch.isPresent()) {
      return failed(List.of(tooMuch.get()), List.of());
    }
    Intake intake = Intake.of(order.sources());
    if (intake.sheets().isEmpty()) {
      return failed(intake.problems(), intake.repairs());
    }
    Level level = Level.of(order.level());
    Workpiece done = workpieces.compile(intake.sheets(), level);
    List<Problem> problems = new ArrayList<>(intake.problems());
    problems.addAll(
        new Wording(order.wordedByJavac() ? javac : Optional.empty(), level).problems(done));
    List<Compilation.Repair> repairs = new ArrayList<>(intake.repairs());
    repairs.addAll(done.repairs());
    boolean clean = problems.isEmpty() && repairs.stream().noneMatch(Compilation.Repair::costs);
    return new Compilation(
        done.built().classes().isEmpty() ? Status.FAILED : clean ? Status.CLEAN : Status.SALVAGED,
        problems,
        repairs,
        Merging.shapes(done, level),
        done.built().classes(),
        List.of(),
        List.of());
  }

  public Answer stub(StubOrder order) {
    return new Answer.Unable("stubs are not there yet");
  }

  private static Compilation failed(List<Problem> problems, List<Compilation.Repair> repairs) {
    return new Compilation(
        Status.FAILED, problems, repairs, List.of(), List.of(), List.of(), List.of());
  }
}
