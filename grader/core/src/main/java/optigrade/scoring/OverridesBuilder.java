package optigrade.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    Map<String, BigDecimal> most = most();
    if (!most.containsKey(id) && !id.isEmpty()) {
      unknown(
          fields.valueAt("criterion"),
          new Text(
              "The rubric has no criterion or deduction ",
              "Thang điểm không có tiêu chí hay khoản trừ nào tên là "),
          id,
          most.keySet());
    }
    return new Decision(
        id,
        Points.exact(
            fields.decimal(
                "points",
                new Range(
                    BigDecimal.ZERO,
                    most.getOrDefault(id, new BigDecimal(100_000)),
                    Points.DECIMALS))),
        fields.text("reason"),
        fields.find("by").map(by -> values.text(by, "by")));
  }

  /** What can be decided on, and the most that may be said: of a deduction how much it takes. */
  private Map<String, BigDecimal> most() {
    Map<String, BigDecimal> most = new LinkedHashMap<>();
    rubric.criteria().forEach(criterion -> most.put(criterion.id(), criterion.points()));
    rubric.deductions().forEach(deduction -> most.put(deduction.id(), rubric.possible()));
    most.put(Lateness.LATE, rubric.possible());
    return most;
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
