package optigrade.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import optigrade.answers.PathQuestion;
import optigrade.answers.RuleMaterial;
import optigrade.course.Names;
import optigrade.course.Parts;
import optigrade.judging.Shaped;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Named;
import optigrade.model.CheckOutcome.Requirement;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Reply;
import optigrade.model.Text;
import optigrade.model.Value;

/** What is checked of a path: each of its points, its length, and that it was computed. */
final class PathPlan {

  static final List<String> GROUPS = List.of(Groups.POINTS, Groups.LENGTH, Groups.COMPUTED);

  static final String POINT = "point-";

  private final RuleMaterial rule;
  private final PathQuestion question;
  private final List<Named> inputs;

  private PathPlan(RuleMaterial rule, PathQuestion question) {
    this.rule = rule;
    this.question = question;
    this.inputs = inputs(rule.rule().rate(), question.epochs());
  }

  static List<Named> inputs(double rate, int epochs) {
    return List.of(
        new Named(Names.RATE, new Value.Num(rate)), new Named("epochs", new Value.Num(epochs)));
  }

  static List<Planned> of(RuleMaterial rule, PathQuestion question) {
    return new PathPlan(rule, question).checks();
  }

  private List<Planned> checks() {
    List<Planned> checks = new ArrayList<>();
    Requirement computed = Requirement.all(List.of(Groups.COMPUTED));
    Requirement moved = Requirement.all(List.of(POINT + 1, Groups.COMPUTED));
    for (int k = 0; k <= question.epochs(); k++) {
      checks.add(check(POINT + k, Groups.POINTS, k == 0 ? moved : computed, point(k)));
    }
    checks.add(check(Groups.LENGTH, Groups.LENGTH, moved, this::length));
    List<String> points =
        IntStream.rangeClosed(1, question.epochs()).mapToObj(k -> POINT + k).toList();
    checks.add(check(Groups.COMPUTED, Groups.COMPUTED, Requirement.any(points), this::computed));
    return checks;
  }

  private Planned check(String id, String group, Requirement requires, Planned.Body body) {
    return new Planned(
        Parts.path(rule.rule(), question.epochs()), id, group, requires, honest(body));
  }

  /** A path that rests on the grader's gradient can only be carried, and none is no path. */
  private Planned.Body honest(Planned.Body body) {
    return examination -> {
      PathRun run = examination.path(rule, question);
      if (run.reply() instanceof Reply.None none) {
        return Verdict.of(none);
      }
      return run.lent() ? withoutGradient() : body.judge(examination);
    };
  }

  private static Verdict withoutGradient() {
    Verdict failed =
        Verdict.failed(
            new Text(
                "The path rests on df_w, which gives no value.",
                "Quỹ đạo dựa vào df_w, nhưng df_w không trả về giá trị nào."));
    return new Verdict(Status.NOT_RUN, failed.message(), failed.evidence());
  }

  private Planned.Body point(int index) {
    Comparison comparison = Comparison.ofPoint(index, inputs, question.point(index));
    return examination -> {
      List<Shaped> points = examination.path(rule, question).points();
      return index < points.size()
          ? comparison.with(points.get(index))
          : Verdict.failed(missing(points, index));
    };
  }

  private Text missing(List<Shaped> points, int index) {
    int size = points.size();
    Text name = CheckOutcome.called(POINT + index);
    return points.stream().noneMatch(Shaped.Numbers.class::isInstance)
        ? LoopWording.length(question.epochs(), points)
        : new Text(
            "The path has only " + size + " points; " + name.en() + " (counted from 0) is missing.",
            "Quỹ đạo chỉ có " + size + " điểm; thiếu " + name.vi() + " (tính từ 0).");
  }

  private Verdict length(Examination examination) {
    List<Shaped> points = examination.path(rule, question).points();
    return points.size() == question.epochs() + 1
        ? Verdict.passed()
        : Verdict.failed(LoopWording.length(question.epochs(), points));
  }

  private Verdict computed(Examination examination) {
    PathRun run = examination.path(rule, question);
    if (run.computed()) {
      return Verdict.passed();
    }
    return run.silent().map(Verdict::of).orElseGet(PathPlan::typedIn);
  }

  private static Verdict typedIn() {
    return Verdict.failed(
        new Text(
            "These points were not worked out: they rest on numbers that are typed in, or do not follow"
                + " from the optimizer and the rate that train_p1 is given.",
            "Các điểm này không phải do tính toán: chúng dựa vào các con số gõ sẵn, hoặc không phụ"
                + " thuộc vào optimizer và tốc độ học được truyền cho train_p1."));
  }
}
