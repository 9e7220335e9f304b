package optigrade.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import optigrade.model.CheckOutcome;
import optigrade.model.Finding;
import optigrade.model.Recall;
import optigrade.model.Same;
import optigrade.model.Score;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The marks, criterion by criterion, and the checks they come from. */
final class CriteriaJson {

  /** A state vector has two numbers; a result of a million is told by its beginning. */
  private static final int NUMBERS_OF_A_CHECK = 200;

  private static final Recall<JsonNode> PRINTED = new Recall<>();

  private final Report.Graded report;
  private final Hidden hidden;
  private final List<Finding> findings;

  /**
   * @param findings that may be told
   */
  CriteriaJson(Report.Graded report, Hidden hidden, List<Finding> findings) {
    this.report = report;
    this.hidden = hidden;
    this.findings = findings;
  }

  ArrayNode node() {
    ArrayNode criteria = Json.array();
    for (Score.Mark mark : report.score().criteria()) {
      Set<String> found = findings(mark.criterion());
      criteria.add(
          PRINTED.of(
              List.of(Same.thing(mark), found, hidden),
              () -> Printed.piece(criterion(mark, found), 1)));
    }
    return criteria;
  }

  private ObjectNode criterion(Score.Mark mark, Set<String> found) {
    ObjectNode node =
        Json.object()
            .put("id", mark.criterion())
            .put("earned", Json.plain(mark.earned()))
            .put("possible", Json.plain(mark.possible()))
            .put("status", Json.word(mark.status()))
            .put("visibility", Json.word(mark.visibility()));
    mark.decided().ifPresent(it -> node.set("override", override(it)));
    ArrayNode checks = node.putArray("checks");
    mark.checks().forEach(weighed -> checks.add(check(weighed)));
    ArrayNode ids = node.putArray("findings");
    found.forEach(ids::add);
    return node;
  }

  private static ObjectNode override(Score.Decided decided) {
    ObjectNode node =
        Json.object()
            .put("instead-of", Json.plain(decided.insteadOf()))
            .put("reason", decided.reason());
    Json.putIfPresent(node, "by", decided.by());
    return node;
  }

  private Set<String> findings(String criterion) {
    Set<String> ids = new TreeSet<>();
    for (Finding finding : findings) {
      if (finding.criterion().equals(criterion)) {
        ids.add(finding.id());
      }
    }
    return ids;
  }

  private ObjectNode check(Score.Weighed weighed) {
    CheckOutcome check = weighed.check();
    ObjectNode node =
        Json.object()
            .put("id", check.id())
            .put("status", weighed.carried() ? "carried" : Json.word(check.status()))
            .put("weight", Json.plain(weighed.weight()));
    // A message may quote the numbers as well.
    if (!hidden.criterion(check.criterion())) {
      hidden.message(check).ifPresent(it -> node.set("message", Json.text(it)));
      // Where a check passed, its numbers say nothing new and would make up most of the file.
      if (check.status() != CheckOutcome.Status.PASSED) {
        check.evidence().ifPresent(it -> evidence(node, it));
      }
    }
    return node;
  }

  private static void evidence(ObjectNode node, CheckOutcome.Evidence evidence) {
    ObjectNode inputs = node.putObject("inputs");
    evidence
        .inputs()
        .forEach(it -> inputs.set(it.name(), Numbers.of(it.value(), NUMBERS_OF_A_CHECK)));
    node.set("expected", Numbers.of(evidence.expected(), NUMBERS_OF_A_CHECK));
    evidence.actual().ifPresent(it -> node.set("actual", Numbers.of(it, NUMBERS_OF_A_CHECK)));
    evidence.tolerance().ifPresent(it -> node.set("tolerance", Numbers.of(it, NUMBERS_OF_A_CHECK)));
  }
}
