package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import optigrade.workshop.messages.Compilation.ClassFile;
import optigrade.workshop.parsing.Level;
import optigrade.workshop.parsing.Messages;
import optigrade.workshop.parsing.Sheet;
import optigrade.workshop.parsing.Unit;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.ICompilerRequestor;
import org.eclipse.jdt.internal.compiler.IErrorHandlingPolicy;
import org.eclipse.jdt.internal.compiler.IProblemFactory;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;

/** Compiles in memory; a method with an error becomes a method that throws. */
final class EclipseCompiler {

  private final Platform platform;

  EclipseCompiler(Platform platform) {
    this.platform = platform;
  }

  Built compile(List<Unit> units, Level level) {
    return compile(units, level, Compiler::new);
  }

  /** Keeps classes that have an error themselves, outside of all their members. */
  Built compileForgiving(List<Unit> units, Level level) {
    return compile(units, level, ForgivingCompiler::new);
  }

  private interface Making {
    Compiler make(
        INameEnvironment names,
        IErrorHandlingPolicy policy,
        CompilerOptions options,
        ICompilerRequestor requestor,
        IProblemFactory problems);
  }

  private Built compile(List<Unit> units, Level level, Making making) {
    List<CompilationResult> results = new ArrayList<>();
    Compiler compiler =
        making.make(
            new ProgramNames(platform),
            DefaultErrorHandlingPolicies.proceedWithAllProblems(),
            options(level),
            results::add,
            Messages.OF_THE_COMPILER);
    compiler.useSingleThread = true;
    compiler.compile(units.toArray(Unit[]::new));
    Map<String, Sheet> sheets =
        units.stream().map(Unit::sheet).collect(Collectors.toMap(Sheet::path, Function.identity()));
    return new Built(complaints(results, sheets), classes(results));
  }

  private static CompilerOptions options(Level level) {
    CompilerOptions options = new CompilerOptions();
    options.complianceLevel = level.forEclipse();
    options.sourceLevel = level.forEclipse();
    options.targetJDK = level.forEclipse();
    options.produceMethodParameters = true;
    options.produceDebugAttributes =
        ClassFileConstants.ATTR_SOURCE
            | ClassFileConstants.ATTR_LINES
            | ClassFileConstants.ATTR_VARS;
    options.performMethodsFullRecovery = true;
    options.performStatementsRecovery = true;
    options.processAnnotations = false;
    options.suppressWarnings = true;
    options.maxProblemsPerUnit = 500;
    return options;
  }

  private static List<Complaint> complaints(
      List<CompilationResult> results, Map<String, Sheet> sheets) {
    List<Complaint> complaints = new ArrayList<>();
    for (CompilationResult result : results) {
      Sheet sheet = sheets.get(new String(result.getFileName()));
      CategorizedProblem[] problems = result.getErrors();
      if (sheet != null && problems != null) {
        for (CategorizedProblem problem : problems) {
          complaints.add(Complaint.of(sheet, problem));
        }
      }
    }
    complaints.sort(
        Comparator.comparing((Complaint c) -> c.sheet().path()).thenComparing(Complaint::from));
    return complaints;
  }

  /** Each name once: of two types with one name, the first that was found. */
  private static List<ClassFile> classes(List<CompilationResult> results) {
    Map<String, ClassFile> classes = new LinkedHashMap<>();
    for (CompilationResult result : results) {
      for (org.eclipse.jdt.internal.compiler.ClassFile file : result.getClassFiles()) {
        String name = new String(file.fileName()).replace('/', '.');
        classes.putIfAbsent(name, new ClassFile(name, file.getBytes()));
      }
    }
    return classes.values().stream().sorted(Comparator.comparing(ClassFile::name)).toList();
  }
}
