package optigrade.scoring;

import java.util.Optional;
import optigrade.model.Text;

/**
 * Something that keeps a rubric from being used.
 *
 * @param line from 1; 0 where it is about the file as a whole
 * @param suggestion what to write instead
 */
public record RubricProblem(
    String file, int line, int column, Text message, Optional<Text> suggestion) {

  /** {@code rubric.yaml:12:5}, or the file alone. */
  public String where() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
