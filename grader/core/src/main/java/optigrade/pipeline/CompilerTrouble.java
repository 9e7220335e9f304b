package optigrade.pipeline;

import java.util.Map;
import optigrade.running.Running;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.Problem;

/** Words what became of sources that the compiler could not come to an end with. */
final class CompilerTrouble {

  private static final Map<String, String> WORDS =
      Map.of(
          Running.COMPILER_TOO_SLOW,
          "Compiling took too long and was stopped. Deeply nested calls or expressions do that: split"
              + " them into several statements.",
          Running.COMPILER_BROKE_DOWN,
          "The compiler ran out of room. Very deep nesting or very large methods do that: split them"
              + " up.");

  private CompilerTrouble() {}

  static Compilation worded(Compilation compilation) {
    return new Compilation(
        compilation.status(),
        compilation.problems().stream().map(CompilerTrouble::worded).toList(),
        compilation.repairs(),
        compilation.types(),
        compilation.classes(),
        compilation.impurities(),
        compilation.flags());
  }

  private static Problem worded(Problem problem) {
    return new Problem(
        problem.file(),
        problem.line(),
        problem.column(),
        WORDS.getOrDefault(problem.message(), problem.message()),
        problem.method());
  }
}
