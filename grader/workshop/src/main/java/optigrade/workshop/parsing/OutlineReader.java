package optigrade.workshop.parsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.workshop.parsing.Outline.Fault;
import optigrade.workshop.parsing.Outline.Import;
import optigrade.workshop.parsing.Outline.Member;
import optigrade.workshop.parsing.Outline.Span;
import optigrade.workshop.parsing.Outline.TypePart;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.ast.AbstractMethodDeclaration;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.ast.FieldDeclaration;
import org.eclipse.jdt.internal.compiler.ast.ImportReference;
import org.eclipse.jdt.internal.compiler.ast.Initializer;
import org.eclipse.jdt.internal.compiler.ast.MethodDeclaration;
import org.eclipse.jdt.internal.compiler.ast.TypeDeclaration;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.parser.Parser;
import org.eclipse.jdt.internal.compiler.problem.ProblemReporter;

/**
 * Reads an {@link Outline} with the compiler's own parser, which skips bodies and finds its way
 * again after most errors. What it makes of a broken text is what mending goes by.
 */
public final class OutlineReader {

  private OutlineReader() {}

  /** The compiler's parser reads its tables when there is a first one. */
  public static void makeReady(Level level) {
    parser(level);
  }

  public static Outline read(Sheet sheet, Level level) {
    Unit unit = new Unit(sheet, "");
    CompilationResult result = new CompilationResult(unit, 0, 1, 1000);
    CompilationUnitDeclaration tree = parser(level).dietParse(unit, result);
    List<TypePart> types =
        all(tree.types).map(type -> type(sheet, type)).sorted(byPlace()).toList();
    return new Outline(
        sheet,
        tree.currentPackage == null ? "" : name(tree.currentPackage),
        Stream.concat(Stream.ofNullable(tree.currentPackage), all(tree.imports))
            .map(OutlineReader::span)
            .toList(),
        all(tree.imports).map(OutlineReader::imported).toList(),
        types,
        Stream.concat(faults(result), strayBraces(sheet, types.stream())).toList());
  }

  private static Parser parser(Level level) {
    CompilerOptions options = new CompilerOptions();
    options.complianceLevel = level.forEclipse();
    options.sourceLevel = level.forEclipse();
    options.targetJDK = level.forEclipse();
    options.performMethodsFullRecovery = true;
    options.performStatementsRecovery = true;
    return new Parser(
        new ProblemReporter(
            DefaultErrorHandlingPolicies.proceedWithAllProblems(),
            options,
            Messages.OF_THE_COMPILER),
        true);
  }

  private static <T> Stream<T> all(T[] items) {
    return items == null ? Stream.empty() : Stream.of(items);
  }

  private static String name(ImportReference reference) {
    return CharOperation.toString(reference.tokens);
  }

  private static Span span(ImportReference reference) {
    return new Span(reference.declarationSourceStart, reference.declarationSourceEnd + 1);
  }

  private static Import imported(ImportReference reference) {
    return new Import(
        span(reference),
        name(reference),
        reference.isStatic(),
        (reference.bits & org.eclipse.jdt.internal.compiler.ast.ASTNode.OnDemand) != 0);
  }

  private static TypePart type(Sheet sheet, TypeDeclaration type) {
    List<Member> members = new ArrayList<>();
    all(type.fields).map(OutlineReader::field).forEach(members::add);
    all(type.methods)
        .filter(m -> isWritten(type, m))
        .map(m -> method(sheet, m))
        .forEach(members::add);
    members.sort(Comparator.comparingInt(m -> m.span().from()));
    int kind = TypeDeclaration.kind(type.modifiers);
    return new TypePart(
        new String(type.name),
        new Span(type.declarationSourceStart, type.declarationSourceEnd + 1),
        type.sourceStart,
        body(sheet, type),
        type.isImplicitType(),
        kind == TypeDeclaration.CLASS_DECL,
        kind == TypeDeclaration.ENUM_DECL,
        (type.modifiers & ClassFileConstants.AccPublic) != 0,
        members,
        all(type.memberTypes).map(inner -> type(sheet, inner)).sorted(byPlace()).toList());
  }

  private static Span body(Sheet sheet, TypeDeclaration type) {
    int from = type.bodyStart;
    if (from > 0 && sheet.text().charAt(from - 1) != '{') { // a record's counts its components in
      from = Math.max(from, sheet.text().indexOf('{', from) + 1);
    }
    return new Span(from, Math.max(from, type.declarationSourceEnd));
  }

  private static Comparator<TypePart> byPlace() {
    return Comparator.comparingInt(type -> type.span().from());
  }

  /** Not one that the parser added itself. */
  private static boolean isWritten(TypeDeclaration type, AbstractMethodDeclaration method) {
    return !method.isClinit()
        && (method.isCompactConstructor() || !method.isDefaultConstructor())
        && (type.isImplicitType() || method.declarationSourceStart > type.sourceStart);
  }

  private static Member field(FieldDeclaration field) {
    boolean initializer = field instanceof Initializer;
    int end = Math.max(field.declarationSourceEnd, field.declarationEnd);
    return new Member(
        initializer ? Member.Kind.INITIALIZER : Member.Kind.FIELD,
        initializer ? "" : new String(field.name),
        new Span(field.declarationSourceStart, end + 1),
        field.sourceStart,
        Optional.empty(),
        "");
  }

  private static Member method(Sheet sheet, AbstractMethodDeclaration method) {
    return new Member(
        method.isConstructor() ? Member.Kind.CONSTRUCTOR : Member.Kind.METHOD,
        new String(method.selector),
        new Span(method.declarationSourceStart, method.declarationSourceEnd + 1),
        method.sourceStart,
        body(sheet, method),
        header(method));
  }

  private static Optional<Span> body(Sheet sheet, AbstractMethodDeclaration method) {
    int open = sheet.text().lastIndexOf('{', Math.min(method.bodyStart, sheet.text().length()) - 1);
    boolean has =
        open >= method.sourceStart
            && method.bodyEnd + 1 >= method.bodyStart
            && !method.isAnnotationMethod();
    return has ? Optional.of(new Span(method.bodyStart, method.bodyEnd + 1)) : Optional.empty();
  }

  private static String header(AbstractMethodDeclaration method) {
    StringBuilder header = new StringBuilder(method.isStatic() ? "static " : "");
    if (method instanceof MethodDeclaration plain && plain.returnType != null) {
      plain.returnType.print(0, header).append(' ');
    }
    header.append(method.selector).append('(');
    String separator = "";
    for (var argument : all(method.arguments).toList()) {
      header.append(separator);
      argument.type.print(0, header).append(' ').append(argument.name);
      separator = ", ";
    }
    return header.append(')').toString();
  }

  private static Stream<Fault> faults(CompilationResult result) {
    return all(result.getErrors())
        .filter(problem -> isOfSyntax(problem.getID()))
        .map(OutlineReader::fault);
  }

  /** Whether a text can't be read as Java; of one kind its number does not tell. */
  public static boolean isOfSyntax(int id) {
    return (id & IProblem.Syntax) != 0 || id == IProblem.UnterminatedTextBlock;
  }

  /** The parser takes a brace too many for an initializer, and says so only when it reads that. */
  private static Stream<Fault> strayBraces(Sheet sheet, Stream<TypePart> types) {
    return types.flatMap(
        type ->
            Stream.concat(
                type.members().stream()
                    .filter(member -> member.kind() == Member.Kind.INITIALIZER)
                    .map(member -> member.span().from())
                    .filter(from -> sheet.text().charAt(from) == '}')
                    .map(from -> new Fault(from, from + 1, "", false)),
                strayBraces(sheet, type.types().stream())));
  }

  private static Fault fault(CategorizedProblem problem) {
    String[] names = problem.getArguments();
    int id = problem.getID();
    boolean toComplete =
        id == IProblem.ParsingErrorInsertToComplete
            || id == IProblem.ParsingErrorInsertToCompleteScope;
    String missing =
        toComplete ? names[0] : id == IProblem.ParsingErrorInsertTokenAfter ? names[1] : "";
    return new Fault(
        problem.getSourceStart(),
        problem.getSourceEnd() + 1,
        missing,
        toComplete && names[names.length - 1].endsWith("Body") && !names[1].equals("MethodBody"));
  }
}
