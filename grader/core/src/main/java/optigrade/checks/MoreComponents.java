package optigrade.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import optigrade.answers.RuleMaterial;
import optigrade.course.Parts;
import optigrade.judging.Arguments;
import optigrade.judging.Judgement;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.model.CheckOutcome;
import optigrade.model.Reply;
import optigrade.model.Text;

/**
 * Whether the rules that are right also work with vectors of more components than the task has. A
 * remark and never a mark; asked last of all, so that whatever comes of it changes nothing else.
 */
record MoreComponents(Examination examination, List<CheckOutcome> checks) {

  List<Text> remarks() {
    List<String> general = new ArrayList<>();
    List<String> narrow = new ArrayList<>();
    for (RuleMaterial rule : examination.material().rules()) {
      if (!rule.steps().isEmpty() && isRight(rule)) {
        (isRightHere(rule) ? general : narrow).add("`" + rule.rule().method() + "`");
      }
    }
    List<Text> remarks = new ArrayList<>();
    if (!general.isEmpty()) {
      remarks.add(
          remark(
              "Right with vectors of three components, too: %s. The task asks for two; this changes"
                  + " no points.",
              "Đúng cả với vectơ ba thành phần: %s. Đề bài chỉ yêu cầu hai thành phần; nhận xét này"
                  + " không làm thay đổi điểm.",
              general));
    }
    if (!narrow.isEmpty()) {
      remarks.add(
          remark(
              "Right with two components, as the task asks, but not with three: %s. This costs"
                  + " nothing.",
              "Đúng với hai thành phần như đề bài yêu cầu, nhưng chưa đúng với ba thành phần: %s."
                  + " Điều này không bị trừ điểm.",
              narrow));
    }
    return remarks;
  }

  private static Text remark(String english, String vietnamese, List<String> methods) {
    String named = methods.stream().collect(Collectors.joining(", "));
    return new Text(english.replace("%s", named), vietnamese.replace("%s", named));
  }

  private boolean isRight(RuleMaterial rule) {
    String criterion = Parts.step(rule.rule());
    return checks.stream()
        .filter(check -> check.criterion().equals(criterion))
        .allMatch(check -> check.status() == CheckOutcome.Status.PASSED);
  }

  private boolean isRightHere(RuleMaterial rule) {
    String part = Parts.step(rule.rule());
    Reply reply =
        examination.program().call(part, part, Arguments.of(rule.rule(), rule.wider().input()));
    if (!(reply instanceof Reply.Returned returned)) {
      return false;
    }
    List<Shaped> vectors =
        new Shapes(rule.wider().input().weights().length)
            .vectors(returned.value(), rule.returned().size());
    double[] numbers =
        vectors.stream()
            .filter(Shaped.Numbers.class::isInstance)
            .flatMapToDouble(vector -> Arrays.stream(((Shaped.Numbers) vector).numbers()))
            .toArray();
    return Judgement.of(numbers, rule.wider().centres()).right();
  }
}
