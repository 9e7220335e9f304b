package optigrade.workshop.compiling;

import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.ICompilerRequestor;
import org.eclipse.jdt.internal.compiler.IErrorHandlingPolicy;
import org.eclipse.jdt.internal.compiler.IProblemFactory;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.ast.TypeDeclaration;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.jspecify.annotations.Nullable;

/**
 * A compiler that does not give a whole class up for an error that is said of the class itself,
 * such as a supertype that isn't there or a method that it does not implement. Methods with an
 * error of their own still throw.
 */
final class ForgivingCompiler extends Compiler {

  ForgivingCompiler(
      INameEnvironment names,
      IErrorHandlingPolicy policy,
      CompilerOptions options,
      ICompilerRequestor requestor,
      IProblemFactory problems) {
    super(names, policy, options, requestor, problems);
  }

  /** The steps of the superclass, with the classes' marks taken off before code is made. */
  @Override
  public void process(CompilationUnitDeclaration unit, int index) {
    lookupEnvironment.unitBeingCompleted = unit;
    parser.getMethodBodies(unit);
    if (unit.scope != null) {
      unit.scope.faultInTypes();
      unit.scope.verifyMethods(lookupEnvironment.methodVerifier());
    }
    unit.resolve();
    forgive(unit);
    unit.analyseCode();
    forgive(unit);
    unit.generateCode();
    unit.finalizeProblems();
    unit.compilationResult.totalUnitsKnown = totalUnits;
    lookupEnvironment.unitBeingCompleted = null;
  }

  private static void forgive(CompilationUnitDeclaration unit) {
    unit.ignoreFurtherInvestigation = false;
    forgive(unit.types);
  }

  private static void forgive(TypeDeclaration @Nullable [] types) {
    if (types == null) {
      return;
    }
    for (TypeDeclaration type : types) {
      if (type.binding != null) {
        type.ignoreFurtherInvestigation = false;
      }
      forgive(type.memberTypes);
    }
  }
}
