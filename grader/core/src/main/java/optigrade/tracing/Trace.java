package optigrade.tracing;

import java.util.List;
import java.util.Optional;
import optigrade.model.Outcomes;
import optigrade.model.Text;

/**
 * The steps that a program takes with its own gradient and its own rule, from the course's start.
 *
 * @param constants what every step was given, by name: the rate, then the rule's own
 * @param rows in the order in which they are worked out
 * @param remarks what the rows don't show
 * @param path the points of both, for a drawing
 */
public record Trace(
    List<Constant> constants,
    double[] start,
    List<Row> rows,
    List<Text> remarks,
    Outcomes.Trajectory path) {

  public Trace {
    constants = List.copyOf(constants);
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  public record Constant(String name, double value) {}

  /**
   * One vector of one epoch.
   *
   * @param name as the exercise calls it; {@code V^} is the corrected V
   * @param mine the program's; empty where it gave none, or where nobody sees it
   * @param differs the component that is the very first to differ; empty in all other rows
   */
  public record Row(
      int epoch, String name, Optional<double[]> mine, double[] right, Optional<Integer> differs) {}

  /** Whether there is anything of the program's own to show. */
  public boolean isFollowed() {
    return rows.stream().anyMatch(row -> row.mine().isPresent());
  }

  public boolean isRight() {
    return remarks.isEmpty() && rows.stream().allMatch(row -> row.differs().isEmpty());
  }
}
