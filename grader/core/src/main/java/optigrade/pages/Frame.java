package optigrade.pages;

import java.util.ArrayList;
import java.util.List;

/** From numbers to places in a plot. */
record Frame(double left, double right, double bottom, double top) {

  /** Lines that leave the frame need no more of a direction than this. */
  private static final double FAR = 4000;

  double x(double value) {
    return bounded((value - left) / (right - left) * Picture.WIDTH);
  }

  double y(double value) {
    return bounded((top - value) / (top - bottom) * Picture.HEIGHT);
  }

  private static double bounded(double place) {
    return Math.max(-FAR, Math.min(FAR, place));
  }

  boolean holds(double across, double up) {
    return across >= left && across <= right && up >= bottom && up <= top;
  }

  /** The pieces of a line; where a point is no number it breaks off. */
  List<String> line(List<double[]> points) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (double[] point : points) {
      if (Double.isFinite(point[0]) && Double.isFinite(point[1])) {
        piece.append(piece.isEmpty() ? "" : " ");
        append(piece, x(point[0]));
        append(piece.append(','), y(point[1]));
      } else if (!piece.isEmpty()) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  List<Picture.Tick> ticksAcross(int step) {
    List<Picture.Tick> ticks = new ArrayList<>();
    for (int n = firstTick(left, step); n <= right; n += step) {
      ticks.add(new Picture.Tick(place(x(n)), Integer.toString(n)));
    }
    return ticks;
  }

  List<Picture.Tick> ticksUp(int step, java.util.function.IntFunction<String> label) {
    List<Picture.Tick> ticks = new ArrayList<>();
    for (int n = firstTick(bottom, step); n <= top; n += step) {
      ticks.add(new Picture.Tick(place(y(n)), label.apply(n)));
    }
    return ticks;
  }

  private static int firstTick(double from, int step) {
    return (int) Math.ceil(from / step) * step;
  }

  /** To a tenth of a unit, which is finer than any screen. */
  static String place(double place) {
    StringBuilder text = new StringBuilder();
    append(text, place);
    return text.toString();
  }

  /** To a thousandth, for what is to be multiplied. */
  static String fine(double length) {
    return Double.toString(Math.round(length * 1000) / 1000.0);
  }

  private static void append(StringBuilder text, double place) {
    long tenths = Math.round(place * 10);
    text.append(tenths < 0 ? "-" : "").append(Math.abs(tenths) / 10);
    if (tenths % 10 != 0) {
      text.append('.').append(Math.abs(tenths) % 10);
    }
  }
}
