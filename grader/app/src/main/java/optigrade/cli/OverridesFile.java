package optigrade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.scoring.Overrides;
import optigrade.scoring.OverridesResult;

/** A teacher's decisions, in a file named on the command line and in no other. */
final class OverridesFile {

  private OverridesFile() {}

  /**
   * @param submissions the ids that there are
   * @param handIns what students gave: nothing in there decides on points
   * @throws UserError where it can't be used, with every problem's place
   */
  static Overrides load(
      Optional<Path> file,
      Rubric rubric,
      Collection<String> submissions,
      List<Path> handIns,
      Language language) {
    if (file.isEmpty()) {
      return Overrides.none();
    }
    if (handIns.stream().anyMatch(it -> isIn(it, file.get()))) {
      throw new UserError(
          language
              .of(
                  "%s lies among the hand-ins, so anybody could have written it; move it elsewhere.",
                  "%s nằm giữa các bài nộp nên ai cũng có thể đã viết nó; hãy chuyển tệp ra chỗ khác.")
              .formatted(file.get()));
    }
    OverridesResult result = Overrides.load(file.get(), rubric, submissions);
    if (result instanceof OverridesResult.Sound sound) {
      return sound.overrides();
    }
    throw new UserError(
        language.of("the overrides can't be used:\n", "không dùng được tệp điểm chỉnh tay này:\n")
            + RubricFile.lines(((OverridesResult.Unsound) result).problems(), language));
  }

  private static boolean isIn(Path handIns, Path file) {
    try {
      return Files.exists(file)
          && Files.exists(handIns)
          && file.toRealPath().startsWith(handIns.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
