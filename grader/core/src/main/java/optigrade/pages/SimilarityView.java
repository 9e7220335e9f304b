package optigrade.pages;

import java.util.List;

/**
 * What the class's page tells of hand-ins that resemble each other.
 *
 * @param why it could not be found out; empty where it was
 * @param note what a likeness means
 * @param summary in a sentence
 */
public record SimilarityView(
    String why, String note, String summary, List<Pair> pairs, List<LeftOut> leftOut) {

  public SimilarityView {
    pairs = List.copyOf(pairs);
    leftOut = List.copyOf(leftOut);
  }

  public record Pair(ClassView.Link first, ClassView.Link second, String percent, int tokens) {}

  public record LeftOut(ClassView.Link link, String why) {}
}
