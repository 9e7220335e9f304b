package optigrade.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows in aligned columns, numbers to the right; cells are cut where they would break the row. */
final class Table {

  private static final int WIDEST = 60;

  private final List<List<String>> rows = new ArrayList<>();
  private final int[] widths;
  private final List<Integer> toTheRight;

  /**
   * @param toTheRight the indices of columns that hold numbers
   */
  Table(List<String> header, List<Integer> toTheRight) {
    this.widths = new int[header.size()];
    this.toTheRight = List.copyOf(toTheRight);
    row(header);
  }

  void row(List<String> cells) {
    List<String> safe =
        cells.stream()
            .map(Printable::of)
            .map(cell -> Folding.cut(cell.replace('\n', ' '), WIDEST))
            .toList();
    IntStream.range(0, widths.length)
        .forEach(i -> widths[i] = Math.max(widths[i], Folding.width(safe.get(i))));
    rows.add(safe);
  }

  List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String padding = " ".repeat(widths[i] - Folding.width(cells.get(i)));
      String cell = cells.get(i);
      line.append(i == 0 ? "" : "  ")
          .append(toTheRight.contains(i) ? padding + cell : cell + padding);
    }
    return line.toString().stripTrailing();
  }
}
