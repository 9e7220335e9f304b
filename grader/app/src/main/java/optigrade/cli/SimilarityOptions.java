package optigrade.cli;

import java.nio.file.Path;
import java.util.Optional;
import optigrade.comparing.Program;
import optigrade.model.Language;
import optigrade.pipeline.Options;
import optigrade.running.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether hand-ins are compared, from when on a pair is told, and with which program. */
final class SimilarityOptions {

  /** Set by the launcher of a build, where each jar stands in its own module. */
  static final String PLACE = "optigrade.similarity";

  private static final int USUAL = 90;

  @Option(
      names = "--similarity",
      description = {
        "Compare the hand-ins with each other and name the pairs that are alike, in index.html and",
        "summary.json. A hint to look, never a mark: honest solutions of short formulas are alike, too.",
        "Needs a JDK, and optigrade-similarity.jar (with JPlag, under the GPL) beside optigrade.jar."
      })
  private boolean asked;

  @Option(
      names = "--similarity-from",
      paramLabel = "PERCENT",
      description = "The same, naming pairs from this likeness on; default: " + USUAL + ".")
  private @Nullable Integer from;

  Optional<Options.Resemblance> chosen(Settings processes, int jobs, Language language) {
    if (!isAsked()) {
      return Optional.empty();
    }
    int percent = Optional.ofNullable(from).orElse(USUAL);
    if (percent < 1 || percent > 100) {
      throw new UserError(
          language
              .of(
                  "--similarity-from goes from 1 to 100 percent, not %d.",
                  "--similarity-from nhận giá trị từ 1 đến 100 phần trăm, không phải %d.")
              .formatted(percent));
    }
    return Optional.of(
        new Options.Resemblance(
            Program.at(jar(), processes.javaHome(), processes.temporary(), jobs), percent * 100));
  }

  boolean isAsked() {
    return asked || Optional.ofNullable(from).isPresent();
  }

  private static Path jar() {
    return Optional.ofNullable(System.getProperty(PLACE))
        .map(Path::of)
        .orElseGet(() -> OwnPlace.get().resolveSibling(Program.JAR));
  }
}
