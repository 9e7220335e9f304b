package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.workshop.messages.Answer;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.ClassFile;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.Compilation.Status;
import optigrade.workshop.messages.CompileOrder;
import optigrade.workshop.messages.Sentence;
import optigrade.workshop.messages.StubOrder;
import optigrade.workshop.parsing.Level;
import optigrade.workshop.parsing.Limits;
import optigrade.workshop.parsing.Outline;
import optigrade.workshop.parsing.OutlineReader;
import optigrade.workshop.parsing.Sheet;
import optigrade.workshop.purity.Purity;
import optigrade.workshop.purity.Stubs;
import optigrade.workshop.purity.Unresolved;

/** The way from the bytes of a hand-in to a {@link Compilation}. */
public final class Assembly {

  private final Platform platform = new Platform();
  private final Workpieces workpieces = new Workpieces(platform);
  private final Purity purity = new Purity();
  private final Optional<Javac> javac = Javac.ofThisJdk();

  /** Looks up what any program needs. */
  public void makeReady() {
    platform.makeReady();
    OutlineReader.makeReady(Level.of("17"));
  }

  public Compilation compile(CompileOrder order) {
    Optional<Problem> tooMuch = Limits.exceededBy(order.sources());
    if (tooMuch.isPresent()) {
      return Compilation.failed(List.of(tooMuch.get()), List.of());
    }
    Intake intake = Intake.of(order.sources());
    if (intake.sheets().isEmpty()) {
      return Compilation.failed(intake.problems(), intake.repairs());
    }
    Level level = Level.of(order.level());
    List<Outline> handedIn = Workpieces.read(intake.sheets(), level);
    Optional<Problem> tooMany = Limits.exceededByMembers(handedIn);
    if (tooMany.isPresent()) {
      return Compilation.failed(List.of(tooMany.get()), List.of());
    }
    Workpiece done = workpieces.compile(handedIn, level);
    List<Problem> problems = new ArrayList<>(intake.problems());
    problems.addAll(
        new Wording(order.wordedByJavac() ? javac : Optional.empty(), level).problems(done));
    List<Repair> repairs = new ArrayList<>(intake.repairs());
    repairs.addAll(done.repairs());
    List<ClassFile> classes = done.built().classes();
    if (!done.built().complaints().isEmpty()) {
      classes = Unresolved.drop(classes, platform::hasType);
    }
    if (classes.isEmpty() && problems.isEmpty()) {
      problems.add(noClass(intake.sheets().get(0)));
    }
    boolean clean = problems.isEmpty() && repairs.stream().noneMatch(Repair::costs);
    Purity.Verdict verdict =
        purity.of(classes, done.asHandedIn().stream().map(o -> o.sheet().text()).toList());
    return new Compilation(
        classes.isEmpty() ? Status.FAILED : clean ? Status.CLEAN : Status.SALVAGED,
        problems,
        repairs,
        Merging.shapes(done),
        verdict.classes(),
        verdict.impurities(),
        verdict.flags(),
        verdict.swallows(),
        verdict.remembers());
  }

  public Answer stub(StubOrder order) {
    return Stubs.of(order);
  }

  private static Problem noClass(Sheet sheet) {
    Sentence message =
        Sentence.of(
            "There is no class in this file. Put your methods inside a class.",
            "Trong tệp này không có lớp nào. Hãy đặt các phương thức vào trong một lớp.");
    return new Problem(sheet.path(), 1, 1, message, Optional.empty());
  }
}
