package optigrade.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optigrade.model.Rubric;
import optigrade.model.Text;
import optigrade.scoring.Located.Spot;

/** From the tree to a teacher's decisions, one after another. */
final class OverridesBuilder {

  private static final List<String> KEYS =
      List.of("submission", "criterion", "points", "reason", "by");

  private final Problems problems;
  private final Values values;
  private final Rubric rubric;
  private final Set<String> submissions;
  private final Map<List<String>, Spot> seen = new HashMap<>();

  OverridesBuilder(Problems problems, Rubric rubric, Collection<String> submissions) {
    this.problems = problems;
    this.values = new Values(problems);
    this.rubric = rubric;
    this.submissions = new HashSet<>(submissions);
  }

  /** Decisions that may be used only where no problem was noted. */
  Overrides build(Located list) {
    Map<String, List<Decision>> decisions = new HashMap<>();
    for (Located item : values.listing(list, "an overrides file")) {
      Fields fields = values.mapping(item, "an override", KEYS);
      String submission = submission(fields);
      Decision decision = decision(fields);
      once(item.at(), submission, decision.criterion());
      decisions.computeIfAbsent(submission, it -> new ArrayList<>()).add(decision);
    }
    return new Overrides(decisions);
  }

  private Decision decision(Fields fields) {
    String id = fields.text("criterion");
    Optional<Rubric.Criterion> criterion =
        rubric.criteria().stream().filter(it -> it.id().equals(id)).findFirst();
    if (criterion.isEmpty() && !id.isEmpty()) {
      unknown(
          fields.valueAt("criterion"),
          new Text("The rubric has no criterion ", "Thang điểm không có tiêu chí nào tên là "),
          id,
          rubric.criteria().stream().map(Rubric.Criterion::id).toList());
    }
    BigDecimal most =
        criterion.map(Rubric.Criterion::points).orElseGet(() -> new BigDecimal(100_000));
    return new Decision(
        id,
        Points.exact(fields.decimal("points", new Range(BigDecimal.ZERO, most, Points.DECIMALS))),
        fields.text("reason"),
        fields.find("by").map(by -> values.text(by, "by")));
  }

  private String submission(Fields fields) {
    String id = fields.text("submission");
    if (!id.isEmpty() && !submissions.contains(id)) {
      unknown(
          fields.valueAt("submission"),
          new Text("There is no submission ", "Không có bài nộp nào tên là "),
          id,
          submissions);
    }
    return id;
  }

  private void unknown(Spot at, Text what, String id, Collection<String> known) {
    problems.add(
        at,
        new Text(what.en() + Problems.quoted(id) + ".", what.vi() + Problems.quoted(id) + "."),
        Optional.of(
            Nearest.to(id, known)
                .map(it -> new Text("Did you mean " + it + "?", "Có phải ý bạn là " + it + "?"))
                .orElse(
                    new Text("Write it as the reports do.", "Hãy viết đúng như trong báo cáo."))));
  }

  private void once(Spot at, String submission, String criterion) {
    Spot earlier = seen.putIfAbsent(List.of(submission, criterion), at);
    if (earlier != null && !submission.isEmpty() && !criterion.isEmpty()) {
      problems.add(
          at,
          new Text(
              "%s of %s is decided twice; the first is in line %d."
                  .formatted(criterion, Problems.clipped(submission), earlier.line()),
              "%s của %s được quyết định hai lần; lần đầu ở dòng %d."
                  .formatted(criterion, Problems.clipped(submission), earlier.line())));
    }
  }
}
