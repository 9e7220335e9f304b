package optigrade.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import optigrade.model.Text;
import optigrade.scoring.Located.Spot;

/** Collects what is wrong with one file, so that all of it can be told at once. */
final class Problems {

  private static final int TOLD = 50;
  private static final int SHOWN = 120;

  private final String file;
  private final Document document;
  private final List<RubricProblem> found = new ArrayList<>();

  Problems(String file) {
    this(file, Document.RUBRIC);
  }

  Problems(String file, Document document) {
    this.file = file;
    this.document = document;
  }

  Document document() {
    return document;
  }

  void add(Spot at, Text message) {
    add(at, message, Optional.empty());
  }

  void add(Spot at, Text message, Optional<Text> suggestion) {
    found.add(new RubricProblem(file, at.line(), at.column(), message, suggestion));
  }

  int count() {
    return found.size();
  }

  /** In the order of the file; past the first few only how many more there are. */
  List<RubricProblem> inOrder() {
    List<RubricProblem> sorted =
        found.stream()
            .sorted(
                Comparator.comparingInt(RubricProblem::line)
                    .thenComparingInt(RubricProblem::column))
            .toList();
    if (sorted.size() <= TOLD) {
      return sorted;
    }
    List<RubricProblem> told = new ArrayList<>(sorted.subList(0, TOLD));
    int more = sorted.size() - TOLD;
    told.add(
        new RubricProblem(
            file,
            0,
            0,
            new Text("and " + more + " more problems", "và còn " + more + " lỗi khác"),
            Optional.empty()));
    return told;
  }

  /** What a file says, short enough to quote. */
  static String quoted(String text) {
    return "\"" + clipped(text) + "\"";
  }

  static String clipped(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
