package optigrade.pages;

import java.util.List;

/**
 * An exercise's path over the contour of f, and f over the epochs beside it; coordinates are ready
 * to be written.
 *
 * @param map seen from above: w1 to the right, w2 upwards
 * @param loss f over the epochs, in powers of ten
 * @param hasMine whether there is a path of the student's
 * @param notes what the picture alone does not tell
 * @param description of the map in words
 * @param lossDescription of the loss in words
 */
public record Picture(
    Plot map,
    Rings rings,
    Plot loss,
    boolean hasMine,
    List<String> notes,
    String description,
    String lossDescription) {

  public Picture {
    notes = List.copyOf(notes);
  }

  /** The templates draw frames of this size. */
  static final int WIDTH = 276;

  static final int HEIGHT = 180;

  /**
   * @param right the right line, {@code mine} the student's: pieces, because it is broken where a
   *     number is none
   */
  public record Plot(List<Tick> across, List<Tick> up, List<String> right, List<String> mine) {
    public Plot {
      across = List.copyOf(across);
      up = List.copyOf(up);
      right = List.copyOf(right);
      mine = List.copyOf(mine);
    }
  }

  public record Tick(String at, String label) {}

  /**
   * Where the minimum lies, and how far the first ring around it reaches; the page has the rings
   * once, a unit apart.
   */
  public record Rings(String x, String y, String across, String up) {}
}
