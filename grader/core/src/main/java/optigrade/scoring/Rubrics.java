package optigrade.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import optigrade.model.HandedIn;
import optigrade.model.Rubric;

/** Reads rubrics, and tells everything that is wrong with one at once. */
public final class Rubrics {

  private static final String BUILT_IN = "optimization.yaml";

  /** Where a jar has the rubric that travels inside. */
  public static final String PLACE = "optigrade/scoring/" + BUILT_IN;

  private Rubrics() {}

  public static RubricResult load(Path file, Known known) {
    Problems problems = new Problems(file.toString());
    Optional<byte[]> content = RubricSource.bytes(file, problems);
    return content.isPresent()
        ? parse(file.toString(), content.get(), known)
        : new RubricResult.Unsound(problems.inOrder());
  }

  /**
   * @param file the name to report problems under; {@code .json} is read as JSON, anything else as
   *     YAML
   */
  public static RubricResult parse(String file, byte[] content, Known known) {
    Problems problems = new Problems(file);
    String sha256 = new HandedIn(file, content).sha256();
    Optional<Rubric> rubric =
        RubricSource.text(content, problems)
            .flatMap(text -> LocatedReader.read(file, text, problems))
            .map(document -> new RubricBuilder(problems, known).build(document, sha256));
    return rubric.isPresent() && problems.count() == 0
        ? new RubricResult.Sound(rubric.get())
        : new RubricResult.Unsound(problems.inOrder());
  }

  /** The course's own rubric, {@code rubrics/optimization.yaml}, which travels inside. */
  public static RubricResult builtIn(Known known) {
    return parse(BUILT_IN, builtInContent(), known);
  }

  /** The text of {@link #builtIn}, to start a rubric of one's own from. */
  public static byte[] builtInContent() {
    try (InputStream in = Rubrics.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("the build puts " + BUILT_IN + " beside this class");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
