package optigrade.formats;

import java.util.List;
import optigrade.report.Summary;

/** One file for a whole class, beside the folders of its hand-ins. */
public non-sealed interface ClassFormat extends Format {

  /** The same class and setting give the same bytes. */
  byte[] bytes(Summary summary, Setting setting);

  /** The hand-ins that have no line: those without marks, and whose its system would not know. */
  default List<String> leftOut(Summary summary) {
    return List.of();
  }
}
