package optigrade.report;

import java.math.BigDecimal;
import optigrade.model.Similarity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which hand-ins resemble each other, in {@code summary.json}. */
final class SimilarityJson {

  private SimilarityJson() {}

  static ObjectNode of(Similarity similarity) {
    if (similarity instanceof Similarity.NotDone not) {
      ObjectNode node = Json.object().put("status", "not-done");
      node.set("message", Json.text(not.why()));
      return node;
    }
    Similarity.Compared all = (Similarity.Compared) similarity;
    ObjectNode node =
        Json.object()
            .put("status", "compared")
            .put("program", all.program())
            .put("threshold", whole(all.threshold()))
            .put("hand-ins", all.compared())
            .put("pairs", all.all())
            .put("alike", all.alike());
    node.set("note", Json.text(Hint.NOTE));
    ArrayNode most = node.putArray("most-alike");
    for (Similarity.Pair pair : all.pairs()) {
      ObjectNode one = most.addObject();
      one.putArray("submissions").add(pair.first()).add(pair.second());
      one.put("similarity", whole(pair.similarity())).put("tokens", pair.tokens());
    }
    ArrayNode left = node.putArray("not-compared");
    for (Similarity.LeftOut one : all.leftOut()) {
      left.addObject().put("id", one.submission()).put("why", Json.word(one.why()));
    }
    return node;
  }

  private static BigDecimal whole(int hundredthsOfPercent) {
    return Json.plain(BigDecimal.valueOf(hundredthsOfPercent, 4));
  }
}
