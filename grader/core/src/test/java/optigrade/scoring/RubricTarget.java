package optigrade.scoring;

import java.util.Arrays;
import optigrade.checks.Contract;
import optigrade.solving.WorkedOut;

/** A rubric is sound or it is told what is wrong with it. The first byte chooses its language. */
public final class RubricTarget {

  private static final Known KNOWN = new Known(Contract.groups(), WorkedOut.variants());

  private RubricTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String file = input[0] == '{' ? "rubric.json" : "rubric.yaml";
    byte[] content = input[0] == '{' ? input : Arrays.copyOfRange(input, 1, input.length);
    if (Rubrics.parse(file, content, KNOWN) instanceof RubricResult.Unsound unsound) {
      if (unsound.problems().isEmpty()) {
        throw new IllegalStateException("unsound, and nobody knows why");
      }
      unsound.problems().forEach(RubricTarget::check);
    }
  }

  private static void check(RubricProblem problem) {
    if (problem.line() < 0 || problem.column() < 0 || problem.message().en().isBlank()) {
      throw new IllegalStateException("not for people: " + problem);
    }
  }
}
