package optigrade.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import optigrade.model.Language;
import optigrade.model.Similarity;
import optigrade.report.Hint;

/** Puts into words which hand-ins resemble each other. */
record SimilarityReader(Language language, Function<String, ClassView.Link> links) {

  SimilarityView view(Similarity similarity) {
    if (similarity instanceof Similarity.NotDone not) {
      return new SimilarityView(language.of(not.why()), "", "", List.of(), List.of());
    }
    Similarity.Compared all = (Similarity.Compared) similarity;
    return new SimilarityView(
        "",
        language.of(Hint.NOTE),
        summary(all),
        all.pairs().stream().map(this::pair).toList(),
        all.leftOut().stream()
            .map(
                it ->
                    new SimilarityView.LeftOut(
                        links.apply(it.submission()), language.of(Hint.of(it.why()))))
            .toList());
  }

  private SimilarityView.Pair pair(Similarity.Pair it) {
    return new SimilarityView.Pair(
        links.apply(it.first()), links.apply(it.second()), percent(it.similarity()), it.tokens());
  }

  private String summary(Similarity.Compared all) {
    String found =
        language
            .of(
                "%s held %d hand-ins against each other. Of %d pairs, %d have at least %s of their own code's shape in common.",
                "%s đã so sánh %d bài nộp với nhau. Trong %d cặp có %d cặp giống nhau ít nhất %s về hình dạng của phần mã tự viết.")
            .formatted(
                all.program(), all.compared(), all.all(), all.alike(), percent(all.threshold()));
    return all.alike() > all.pairs().size() ? found + " " + first(all.pairs().size()) : found;
  }

  private String first(int count) {
    return language
        .of(
            "Below are the %d most alike, the longest first among equals.",
            "Dưới đây là %d cặp giống nhau nhất; cặp nào bằng nhau thì cặp dài hơn đứng trước.")
        .formatted(count);
  }

  /** Down, so that only what is the same is called 100 %. */
  private static String percent(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2)
            .setScale(1, RoundingMode.DOWN)
            .stripTrailingZeros()
            .toPlainString()
        + " %";
  }
}
