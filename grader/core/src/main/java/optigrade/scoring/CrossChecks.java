package optigrade.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optigrade.model.Rubric;
import optigrade.model.Text;
import optigrade.scoring.Located.Spot;

/** What the parts of a rubric must be to each other. */
final class CrossChecks {

  private final Problems problems;

  CrossChecks(Problems problems) {
    this.problems = problems;
  }

  void total(Spot at, Optional<BigDecimal> stated, List<Rubric.Criterion> criteria) {
    BigDecimal sum =
        criteria.stream().map(Rubric.Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    String points = Points.exact(sum).toPlainString();
    if (sum.signum() == 0) {
      problems.add(
          at,
          new Text(
              "No criterion has any points, so nobody could earn one.",
              "Không tiêu chí nào có điểm, nên không ai đạt được điểm nào."));
    } else if (stated.isPresent() && stated.get().compareTo(sum) != 0) {
      problems.add(
          at,
          new Text(
              "possible is "
                  + stated.get().toPlainString()
                  + ", but the points of the criteria add up to "
                  + points
                  + ".",
              "possible ghi "
                  + stated.get().toPlainString()
                  + ", nhưng tổng điểm của các tiêu chí là "
                  + points
                  + "."),
          Optional.of(
              new Text(
                  "Write possible: " + points + ", or mend the points.",
                  "Hãy viết possible: " + points + ", hoặc sửa lại điểm của các tiêu chí.")));
    }
  }

  /** In every criterion something must weigh something. */
  void weights(Spot at, Map<String, BigDecimal> weights, Map<String, Set<String>> groups) {
    groups.forEach(
        (criterion, names) -> {
          boolean any =
              names.stream()
                  .anyMatch(name -> weights.getOrDefault(name, BigDecimal.ZERO).signum() > 0);
          if (!any) {
            String all = String.join(", ", names);
            problems.add(
                at,
                new Text(
                    "All groups of " + criterion + " weigh 0, so nobody could earn its points.",
                    "Mọi nhóm của "
                        + criterion
                        + " đều có trọng số 0, nên không ai đạt được điểm của tiêu chí này."),
                Optional.of(
                    new Text(
                        "Give one of these a weight: " + all + ".",
                        "Hãy đặt trọng số cho một trong các nhóm: " + all + ".")));
          }
        });
  }

  /** Every exercise must have something that counts as right. */
  void variants(Spot at, List<String> accepted, Map<String, Set<String>> variants) {
    variants.forEach(
        (exercise, ids) -> {
          if (accepted.stream().noneMatch(ids::contains)) {
            String all = String.join(", ", ids);
            problems.add(
                at,
                new Text(
                    "No accepted variant is one of "
                        + exercise
                        + ", so nothing could be right there.",
                    "Không có biến thể nào được chấp nhận cho "
                        + exercise
                        + ", nên không bài nào đúng được ở đó."),
                Optional.of(
                    new Text(
                        "Accept at least one of these: " + all + ".",
                        "Hãy chấp nhận ít nhất một trong các biến thể: " + all + ".")));
          }
        });
  }

  void limits(Spot at, BigDecimal call, BigDecimal submission) {
    if (submission.compareTo(call) < 0) {
      problems.add(
          at,
          new Text(
              "submission-seconds is less than call-seconds, so no call could use its time.",
              "submission-seconds nhỏ hơn call-seconds, nên không lần gọi nào dùng hết được thời"
                  + " gian của nó."));
    }
  }
}
