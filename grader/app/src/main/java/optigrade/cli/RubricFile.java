package optigrade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.pipeline.Grading;
import optigrade.scoring.RubricProblem;
import optigrade.scoring.RubricResult;
import optigrade.scoring.Rubrics;
import org.jspecify.annotations.Nullable;

/** A rubric named on the command line, or the course's own. */
final class RubricFile {

  private RubricFile() {}

  /**
   * @throws UserError where it is not sound, with every problem's place
   */
  static Rubric load(Optional<Path> file, Language language) {
    return sound(Grading.rubric(file), language);
  }

  /** Of one that is no file. */
  static Rubric sound(String name, byte[] content, Language language) {
    return sound(Grading.rubric(name, content), language);
  }

  /** As it is written. */
  static byte[] content(@Nullable Path file) throws IOException {
    return file == null ? Rubrics.builtInContent() : Files.readAllBytes(file);
  }

  private static Rubric sound(RubricResult result, Language language) {
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
