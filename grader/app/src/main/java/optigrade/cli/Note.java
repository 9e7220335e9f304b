package optigrade.cli;

import java.util.stream.Collectors;
import optigrade.model.Language;
import optigrade.report.Report;
import optigrade.workshop.messages.Compilation;

/** The one thing to know of a report at a glance. */
final class Note {

  private static final int MOST_FINDINGS = 3;

  private Note() {}

  static String of(Report report, Language language) {
    if (report instanceof Report.NotGraded notGraded) {
      return language.of(notGraded.fault().said());
    }
    Report.Graded graded = (Report.Graded) report;
    String findings =
        graded.findings().stream()
            .map(f -> f.id().contains(".") ? f.id() : f.criterion() + " " + f.id())
            .distinct()
            .limit(MOST_FINDINGS)
            .collect(Collectors.joining(", "));
    boolean more = graded.findings().size() > MOST_FINDINGS;
    if (graded.compilation().status() == Compilation.Status.FAILED) {
      return graded.compilation().problems().stream()
          .findFirst()
          .map(problem -> told(problem, language))
          .orElse(findings);
    }
    return findings + (more ? ", ..." : "");
  }

  private static String told(Compilation.Problem problem, Language language) {
    String sentence = language.of(problem.message().en(), problem.message().vi());
    return problem.file().isEmpty() || sentence.contains(problem.file())
        ? sentence
        : problem.file() + ": " + sentence;
  }
}
