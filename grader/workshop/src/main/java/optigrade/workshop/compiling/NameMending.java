package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.parsing.Edit;
import optigrade.workshop.parsing.Mended;
import optigrade.workshop.parsing.Outline;
import optigrade.workshop.parsing.Outline.Import;
import optigrade.workshop.parsing.Outline.Member;
import optigrade.workshop.parsing.Outline.TypePart;
import org.eclipse.jdt.core.compiler.IProblem;

/**
 * Mends what the compiler can't find, or finds twice: adds an import that is plainly missing, takes
 * out one that leads nowhere, an annotation or a supertype that isn't there, a nested type that is
 * there already, and a field that can't be made, so that only the methods that use it are lost and
 * not the whole class.
 */
final class NameMending implements ByComplaint {

  private static final List<String> PACKAGES =
      List.of("java.util", "java.util.function", "java.util.stream");

  private final Platform platform;
  private final Workpiece piece;
  private final List<Complaint> settled = new ArrayList<>();

  NameMending(Platform platform, Workpiece piece) {
    this.platform = platform;
    this.piece = piece;
  }

  @Override
  public List<Complaint> settled() {
    return settled;
  }

  @Override
  public Mended mend(Outline outline) {
    List<Edit> edits = new ArrayList<>();
    List<Repair> repairs = new ArrayList<>();
    List<Complaint> complaints =
        piece.built().complaints().stream().filter(c -> c.sheet().equals(outline.sheet())).toList();
    addImports(outline, complaints, edits, repairs);
    dropImports(outline, complaints, edits, repairs);
    closeClasses(outline, complaints, edits, repairs);
    new Duplicates(outline, complaints).removals().addTo(edits, repairs, settled);
    if (edits.isEmpty()) {
      new Annotations(outline, complaints).removals().addTo(edits, repairs, settled);
      new Overrides(outline, complaints, lacksAParent(outline))
          .removals()
          .addTo(edits, repairs, settled);
    }
    if (edits.isEmpty()) {
      new Supertypes(outline, complaints).removals().addTo(edits, repairs, settled);
    }
    if (edits.isEmpty()) { // for what is mended above may have been all that a field lacked
      dropFields(outline, complaints, edits);
    }
    return new Mended(outline.sheet().with(edits), repairs, !edits.isEmpty());
  }

  private void addImports(
      Outline outline, List<Complaint> complaints, List<Edit> edits, List<Repair> repairs) {
    Set<String> missing = new LinkedHashSet<>();
    for (Complaint complaint : complaints) {
      boolean unknown =
          complaint.id() == IProblem.UndefinedType || complaint.id() == IProblem.UndefinedName;
      if (unknown && !complaint.names().isEmpty()) {
        packageOf(complaint.names().get(0))
            .map(found -> found + '.' + complaint.names().get(0))
            .filter(missing::add)
            .ifPresent(name -> repairs.add(repair(Mend.MISSING_IMPORT, outline, complaint, name)));
      }
    }
    if (!missing.isEmpty()) {
      StringBuilder imports = new StringBuilder();
      missing.forEach(name -> imports.append("import ").append(name).append(';'));
      edits.add(Edit.insert(behindPackage(outline), imports.toString()));
    }
  }

  private boolean lacksAParent(Outline outline) {
    return piece.repairs().stream()
        .filter(repair -> repair.file().equals(outline.sheet().path()))
        .anyMatch(repair -> repair.mend() == Mend.MISSING_SUPERTYPE);
  }

  private static Repair repair(Mend mend, Outline outline, Complaint complaint, String detail) {
    int line = outline.sheet().line(complaint.from());
    return new Repair(mend, outline.sheet().path(), line, detail, true);
  }

  private Optional<String> packageOf(String type) {
    return PACKAGES.stream().filter(name -> platform.hasType(name, type)).findFirst();
  }

  private static int behindPackage(Outline outline) {
    boolean hasPackage = !outline.packageName().isEmpty();
    return hasPackage ? outline.header().get(0).to() : 0;
  }

  private void dropImports(
      Outline outline, List<Complaint> complaints, List<Edit> edits, List<Repair> repairs) {
    for (Import imported : outline.imports()) {
      complaints.stream()
          .filter(c -> imported.span().holds(c.from()))
          .findFirst()
          .ifPresent(
              complaint -> {
                edits.add(Edit.blank(imported.span().from(), imported.span().to()));
                repairs.add(
                    new Repair(
                        Mend.UNRESOLVABLE_IMPORT,
                        outline.sheet().path(),
                        outline.sheet().line(imported.span().from()),
                        imported.name() + (imported.onDemand() ? ".*" : ""),
                        !isOnlyForMain(outline, imported)));
              });
    }
  }

  /** Whether only the {@code main} that was cut out needs it. */
  private boolean isOnlyForMain(Outline outline, Import imported) {
    boolean mainWasCut =
        piece.repairs().stream()
            .anyMatch(r -> r.mend() == Mend.MAIN_CUT && r.file().equals(outline.sheet().path()));
    if (!mainWasCut || imported.onDemand()) {
      return mainWasCut;
    }
    String simple = imported.name().substring(imported.name().lastIndexOf('.') + 1);
    Pattern name = Pattern.compile("\\b" + Pattern.quote(simple) + "\\b");
    return name.matcher(outline.sheet().handedIn()).results().count() > 1
        && name.matcher(outline.sheet().text()).results().count() == 1;
  }

  /** Of several public classes in a file all but one become plain ones. */
  private static void closeClasses(
      Outline outline, List<Complaint> complaints, List<Edit> edits, List<Repair> repairs) {
    for (Complaint complaint : complaints) {
      int at = outline.sheet().text().lastIndexOf("public", complaint.from());
      if (complaint.id() == IProblem.PublicClassMustMatchFileName && at >= 0) {
        edits.add(Edit.blank(at, at + "public".length()));
        repairs.add(
            repair(Mend.SEVERAL_PUBLIC_CLASSES, outline, complaint, complaint.names().get(1)));
      }
    }
  }

  private void dropFields(Outline outline, List<Complaint> complaints, List<Edit> edits) {
    int done = 0;
    for (Member field : fields(outline.types().stream()).toList()) {
      List<Complaint> own =
          complaints.stream()
              .filter(c -> c.id() != IProblem.DuplicateField || !isFirst(c, complaints))
              .filter(c -> field.span().holds(c.from()))
              .toList();
      if (!own.isEmpty() && field.span().from() >= done) {
        settled.addAll(own);
        edits.add(Edit.blank(field.span().from(), field.span().to()));
        done = field.span().to();
      }
    }
  }

  /** Of two fields with one name the first is the one that stays. */
  private static boolean isFirst(Complaint complaint, List<Complaint> complaints) {
    return complaints.stream()
        .filter(c -> c.id() == complaint.id() && c.names().equals(complaint.names()))
        .allMatch(c -> c.from() >= complaint.from());
  }

  private static Stream<Member> fields(Stream<TypePart> types) {
    return types
        .filter(type -> !type.isEnum())
        .flatMap(
            type ->
                Stream.concat(
                    type.members().stream().filter(member -> !member.isMethod()),
                    fields(type.types().stream())));
  }
}
