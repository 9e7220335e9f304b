package optigrade.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.pipeline.Grading;
import optigrade.scoring.RubricProblem;
import optigrade.scoring.RubricResult;

/** A rubric named on the command line, or the course's own. */
final class RubricFile {

  private RubricFile() {}

  /**
   * @throws UserError where it is not sound, with every problem's place
   */
  static Rubric load(Optional<Path> file, Language language) {
    RubricResult result = Grading.rubric(file);
    if (result instanceof RubricResult.Sound sound) {
      return sound.rubric();
    }
    throw new UserError(
        language.of("the rubric can't be used:\n", "không dùng được thang điểm này:\n")
            + lines(((RubricResult.Unsound) result).problems(), language));
  }

  static String lines(List<RubricProblem> problems, Language language) {
    return problems.stream().map(p -> line(p, language)).collect(Collectors.joining("\n"));
  }

  private static String line(RubricProblem problem, Language language) {
    return "%s: %s%s"
        .formatted(
            problem.where(),
            language.of(problem.message()),
            problem.suggestion().map(s -> " " + language.of(s)).orElse(""));
  }
}
