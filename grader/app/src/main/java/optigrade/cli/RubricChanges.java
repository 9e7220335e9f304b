package optigrade.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import optigrade.model.Language;
import optigrade.model.Rubric;

/** In what two rubrics give points otherwise. */
final class RubricChanges {

  private final Rubric before;
  private final Rubric now;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private RubricChanges(Rubric before, Rubric now, Language language) {
    this.before = before;
    this.now = now;
    this.language = language;
  }

  static List<String> between(Rubric before, Rubric now, Language language) {
    RubricChanges changes = new RubricChanges(before, now, language);
    changes.criteria();
    changes.numbers();
    changes.deductions();
    changes.lateness();
    return changes.lines;
  }

  private void criteria() {
    for (Rubric.Criterion is : now.criteria()) {
      before.criteria().stream()
          .filter(was -> was.id().equals(is.id()))
          .forEach(was -> criterion(was, is));
    }
  }

  private void criterion(Rubric.Criterion was, Rubric.Criterion is) {
    points(is.id(), was.points(), is.points());
    if (was.visibility() != is.visibility()) {
      lines.add(
          is.visibility() == Rubric.Visibility.HIDDEN
              ? is.id() + language.of(": now hidden", ": nay được ẩn")
              : is.id() + language.of(": now public", ": nay được công khai"));
    }
  }

  private void points(String name, BigDecimal was, BigDecimal is) {
    if (was.compareTo(is) != 0) {
      lines.add(
          language
              .of("%s: %s points, were %s", "%s: %s điểm, trước đây %s")
              .formatted(name, plain(is), plain(was)));
    }
  }

  private void numbers() {
    Map<String, BigDecimal> weights = new TreeMap<>(now.weights());
    weights.forEach(
        (group, weight) -> {
          BigDecimal was = before.weights().getOrDefault(group, weight);
          if (was.compareTo(weight) != 0) {
            number(language.of("weight of ", "trọng số của ") + group, was, weight);
          }
        });
    if (before.carry().compareTo(now.carry()) != 0) {
      number(language.of("carry", "carry (phần điểm giữ lại)"), before.carry(), now.carry());
    }
  }

  private void number(String name, BigDecimal was, BigDecimal is) {
    lines.add(
        language
            .of("%s: %s, was %s", "%s: %s, trước đây %s")
            .formatted(name, plain(is), plain(was)));
  }

  private void deductions() {
    for (Rubric.Deduction is : now.deductions()) {
      points(deduction(is), taken(before, is), is.points());
    }
    for (Rubric.Deduction was : before.deductions()) {
      if (now.deduction(was.id()).isEmpty()) {
        points(deduction(was), was.points(), BigDecimal.ZERO);
      }
    }
  }

  private String deduction(Rubric.Deduction deduction) {
    return language.of("deduction ", "điểm trừ ") + deduction.id();
  }

  private static BigDecimal taken(Rubric rubric, Rubric.Deduction deduction) {
    return rubric.deduction(deduction.id()).map(Rubric.Deduction::points).orElse(BigDecimal.ZERO);
  }

  private void lateness() {
    Optional<Rubric.Late> was = before.late();
    Optional<Rubric.Late> is = now.late();
    if (!was.equals(is)) {
      lines.add(
          is.isEmpty()
              ? language.of("late: costs nothing now", "nộp muộn: nay không bị trừ điểm")
              : language.of("late: other rules now", "nộp muộn: nay theo quy định khác"));
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
