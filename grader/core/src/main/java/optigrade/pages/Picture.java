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
    String id,
    Plot map,
    List<Ring> rings,
    Spot minimum,
    Plot loss,
    boolean hasMine,
    List<String> notes,
    String description,
    String lossDescription) {

  public Picture {
    rings = List.copyOf(rings);
    notes = List.copyOf(notes);
  }

  /** All plots are of this size; what is drawn lies in a frame inside. */
  public static final int WIDTH = 320;

  public static final int HEIGHT = 220;
  public static final int LEFT = 36;
  public static final int TOP = 8;
  public static final int INNER_WIDTH = 276;
  public static final int INNER_HEIGHT = 180;

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

  /** Where f has one value. */
  public record Ring(String rx, String ry) {}

  public record Spot(String x, String y) {}
}
