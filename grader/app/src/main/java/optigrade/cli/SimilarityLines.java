package optigrade.cli;

import java.util.List;
import java.util.Optional;
import optigrade.model.Language;
import optigrade.model.Similarity;

/** What is said at the end of hand-ins that resemble each other. */
final class SimilarityLines {

  private SimilarityLines() {}

  static List<String> of(Optional<Similarity> similarity, Language language) {
    return similarity.map(it -> line(it, language)).stream().toList();
  }

  private static String line(Similarity similarity, Language language) {
    if (similarity instanceof Similarity.NotDone not) {
      return language.of(not.why());
    }
    Similarity.Compared all = (Similarity.Compared) similarity;
    return language
            .of(
                "%d of %d pairs of hand-ins are alike by %d %% or more: a hint to look, never a mark (see index.html).",
                "%d trên %d cặp bài nộp giống nhau từ %d %% trở lên: chỉ là gợi ý để xem lại, không phải điểm (xem index.html).")
            .formatted(all.alike(), all.all(), all.threshold() / 100)
        + (all.leftOut().isEmpty() ? "" : " " + leftOut(all.leftOut().size(), language));
  }

  private static String leftOut(int count, Language language) {
    return language.of("%d could not be compared.", "%d bài không so sánh được.").formatted(count);
  }
}
