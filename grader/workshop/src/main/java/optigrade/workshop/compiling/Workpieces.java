package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.parsing.Dividers;
import optigrade.workshop.parsing.Endless;
import optigrade.workshop.parsing.Folders;
import optigrade.workshop.parsing.LateImports;
import optigrade.workshop.parsing.Level;
import optigrade.workshop.parsing.MainCut;
import optigrade.workshop.parsing.Mended;
import optigrade.workshop.parsing.Mending;
import optigrade.workshop.parsing.Outline;
import optigrade.workshop.parsing.Outline.TypePart;
import optigrade.workshop.parsing.OutlineReader;
import optigrade.workshop.parsing.Sheet;
import optigrade.workshop.parsing.Trailing;
import optigrade.workshop.parsing.TypeNames;
import optigrade.workshop.parsing.Unclosed;
import optigrade.workshop.parsing.Unit;

/**
 * Compiles a program, and where that goes wrong mends what is safe to mend and compiles again. A
 * program that compiles as it is, is never touched.
 */
final class Workpieces {

  /** Each round brings to light what the one before had hidden; a person's file needs two or so. */
  private static final int MOST_ROUNDS = 6;

  private static final int MOST_FAULTS = 50;

  /** What the parser does not find its way past; kept where fewer faults are left. */
  private static final List<Function<Outline, Mended>> WORTH_A_TRY =
      List.of(
          LateImports::move,
          Endless.COMMENT::endWithItsLines,
          Endless.COMMENT::endBeforeAMember,
          Endless.COMMENT::endWithTheFile,
          Endless.TEXT_BLOCK::endWithItsLines,
          Endless.TEXT_BLOCK::endBeforeAMember,
          Endless.TEXT_BLOCK::endWithTheFile,
          Trailing::cut,
          Dividers::cut,
          TypeNames::mend);

  private final EclipseCompiler compiler;
  private final Platform platform;

  Workpieces(Platform platform) {
    this.platform = platform;
    this.compiler = new EclipseCompiler(platform);
  }

  Workpiece compile(List<Outline> handedIn, Level level) {
    List<Mended> apart = Folders.apart(handedIn);
    List<Outline> whole = readAgain(handedIn, apart, level);
    List<Mended> cut = whole.stream().map(MainCut::cut).toList();
    List<Outline> outlines = readAgain(whole, cut, level);
    List<Repair> cuts =
        Stream.of(apart, cut).flatMap(List::stream).flatMap(m -> m.repairs().stream()).toList();
    Built first = build(outlines, level);
    Workpiece piece = Workpiece.begun(outlines, first, cuts);
    if (!first.complaints().isEmpty()) {
      piece = mendTexts(piece, level);
      piece = mendInRounds(piece, level, now -> new NameMending(platform, now));
      piece = mendInRounds(piece, level, Semicolons::new);
      piece = mendInRounds(piece, level, now -> new NameMending(platform, now));
      piece = Semicolons.withoutVainOnes(piece.toldAsItIs());
      piece = mendInRounds(piece, level, Emptying::new);
      piece = keepClasses(piece, level);
    }
    return piece;
  }

  static List<Outline> read(List<Sheet> sheets, Level level) {
    return sheets.stream().map(sheet -> OutlineReader.read(sheet, level)).toList();
  }

  /** Only what was changed. */
  private static List<Outline> readAgain(List<Outline> before, List<Mended> mended, Level level) {
    List<Outline> outlines = new ArrayList<>();
    for (int i = 0; i < mended.size(); i++) {
      Mended now = mended.get(i);
      outlines.add(now.isChanged() ? OutlineReader.read(now.sheet(), level) : before.get(i));
    }
    return outlines;
  }

  /** Where something is said of a class itself, its methods are kept all the same. */
  private Workpiece keepClasses(Workpiece piece, Level level) {
    boolean ofAClass =
        piece.built().complaints().stream()
            .anyMatch(complaint -> isOfNoMember(complaint, piece.outlines()));
    if (!ofAClass) {
      return piece;
    }
    try {
      List<Unit> units = piece.outlines().stream().map(Workpieces::unit).toList();
      return piece.next(
          piece.outlines(), compiler.compileForgiving(units, level), List.of(), List.of());
    } catch (RuntimeException | AssertionError e) {
      return piece; // code can't be made of it after all
    }
  }

  private static boolean isOfNoMember(Complaint complaint, List<Outline> outlines) {
    return outlines.stream()
        .filter(outline -> outline.sheet().equals(complaint.sheet()))
        .flatMap(Outline::members)
        .noneMatch(member -> member.span().holds(complaint.from()));
  }

  private Workpiece mendTexts(Workpiece piece, Level level) {
    List<Mended> mended = piece.outlines().stream().map(o -> mendText(o, level)).toList();
    return mended.stream().anyMatch(Mended::isChanged)
        ? rebuilt(piece, mended, level, List.of())
        : piece;
  }

  private static Mended mendText(Outline outline, Level level) {
    List<Repair> repairs = new ArrayList<>();
    Outline now = outline;
    for (Function<Outline, Mended> each : WORTH_A_TRY) {
      now = better(now, each.apply(now), level, repairs);
    }
    now = closed(now, level, repairs);
    for (int fault = 0; fault < MOST_FAULTS && Mending.isNeeded(now); fault++) {
      Mended mended = Mending.mend(now);
      repairs.addAll(mended.repairs());
      if (!mended.isChanged()) {
        break;
      }
      now = OutlineReader.read(mended.sheet(), level);
    }
    return new Mended(now.sheet(), repairs, !now.sheet().equals(outline.sheet()));
  }

  /** Whichever has fewer faults. */
  private static Outline better(Outline outline, Mended mended, Level level, List<Repair> repairs) {
    if (!mended.isChanged()) {
      return outline;
    }
    Outline tried = OutlineReader.read(mended.sheet(), level);
    if (wrong(tried) >= wrong(outline)) {
      return outline;
    }
    repairs.addAll(mended.repairs());
    return tried;
  }

  private static long wrong(Outline outline) {
    return outline.faults().stream().filter(fault -> !fault.endOfType()).count();
  }

  private static Outline closed(Outline outline, Level level, List<Repair> repairs) {
    Mended mended = Unclosed.mend(outline);
    if (!mended.isChanged()) {
      return outline;
    }
    Outline closed = OutlineReader.read(mended.sheet(), level);
    boolean isBetter = closed.faults().size() < outline.faults().size();
    if (!isBetter || closed.types().stream().anyMatch(TypePart::isImplicit)) {
      return outline;
    }
    repairs.addAll(mended.repairs());
    return closed(closed, level, repairs);
  }

  private Workpiece mendInRounds(
      Workpiece piece, Level level, Function<Workpiece, ByComplaint> begin) {
    Workpiece now = piece;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      ByComplaint mending = begin.apply(now);
      List<Mended> mended = now.outlines().stream().map(mending::mend).toList();
      if (mended.stream().noneMatch(Mended::isChanged)) {
        return now;
      }
      now = rebuilt(now, mended, level, mending.settled());
    }
    return now;
  }

  private Workpiece rebuilt(
      Workpiece before, List<Mended> mended, Level level, List<Complaint> settled) {
    List<Outline> outlines = new ArrayList<>();
    List<Repair> repairs = new ArrayList<>();
    for (Mended each : mended) {
      outlines.add(OutlineReader.read(each.sheet(), level));
      repairs.addAll(each.repairs());
    }
    return before.next(outlines, build(outlines, level), repairs, settled);
  }

  private Built build(List<Outline> outlines, Level level) {
    return compiler.compile(outlines.stream().map(Workpieces::unit).toList(), level);
  }

  /** Takes the file's public class, if there is just one, for the one the file is named after. */
  private static Unit unit(Outline outline) {
    String main =
        outline.types().stream()
            .filter(TypePart::isPublic)
            .map(TypePart::name)
            .findFirst()
            .orElse("Unnamed");
    return new Unit(outline.sheet(), main);
  }
}
