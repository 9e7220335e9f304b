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

  private static final String COURSE = "optimization.yaml";

  /** A kit's, as JSON: that is read in a fraction of the time. */
  private static final String KIT = "optimization.json";

  private static final String ROOM = "optigrade/scoring/";

  /** Where the jar has the rubric that travels inside. */
  public static final String PLACE = ROOM + COURSE;

  /** Where a kit's jar has its own. */
  public static final String PLACE_IN_KIT = ROOM + KIT;

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

  /**
   * The course's own rubric, {@code rubrics/optimization.yaml}, which travels inside; or a kit's.
   */
  public static RubricResult builtIn(Known known) {
    return parse(builtInName(), builtInContent(), known);
  }

  private static String builtInName() {
    return Rubrics.class.getResource(KIT) == null ? COURSE : KIT;
  }

  /** The text of {@link #builtIn}, to start a rubric of one's own from. */
  public static byte[] builtInContent() {
    try (InputStream in = Rubrics.class.getResourceAsStream(builtInName())) {
      if (in == null) {
        throw new IllegalStateException("the build puts " + COURSE + " beside this class");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
