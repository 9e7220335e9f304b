package optigrade.checks;

import java.util.ArrayList;
import java.util.List;
import optigrade.answers.Material;
import optigrade.answers.Material.PointQuestion;
import optigrade.course.Names;
import optigrade.course.Parts;
import optigrade.judging.Shapes;
import optigrade.model.Argument;
import optigrade.model.CheckOutcome.Named;
import optigrade.model.CheckOutcome.Requirement;
import optigrade.model.Reply;
import optigrade.model.Value;

/** What is checked of {@code df_w}. */
final class GradientPlan {

  static final List<String> GROUPS =
      List.of(Groups.FIRST_STEP, Groups.FRESH, Groups.INPUTS_UNCHANGED);

  private GradientPlan() {}

  static List<Planned> of(Material material) {
    List<PointQuestion> questions = material.gradient();
    List<String> fresh =
        questions.stream().skip(1).map(q -> q.id() + "." + Names.GRADIENT).toList();
    List<Planned> checks = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      checks.add(value(questions.get(i), i, fresh));
    }
    checks.add(
        new Planned(
            Parts.GRADIENT,
            Groups.INPUTS_UNCHANGED,
            Groups.INPUTS_UNCHANGED,
            Requirement.all(fresh),
            examination -> unchanged(material, examination.gradient())));
    return checks;
  }

  private static Planned value(PointQuestion question, int index, List<String> fresh) {
    List<Named> inputs = List.of(new Named(Names.WEIGHTS, Value.of(question.point())));
    Comparison comparison = new Comparison(Names.GRADIENT, inputs, question.centres());
    Shapes shapes = new Shapes(question.point().length);
    return new Planned(
        Parts.GRADIENT,
        question.id() + "." + Names.GRADIENT,
        index == 0 ? Groups.FIRST_STEP : Groups.FRESH,
        index == 0 ? Requirement.any(fresh) : Requirement.none(),
        examination -> {
          Reply reply = examination.gradient().get(index);
          return reply instanceof Reply.Returned returned
              ? comparison.with(shapes.vector(returned.value()))
              : Verdict.of((Reply.None) reply);
        });
  }

  static Verdict unchanged(Material material, List<Reply> replies) {
    for (int i = 0; i < replies.size(); i++) {
      Verdict verdict =
          Unchanged.judge(
              List.of(Names.WEIGHTS),
              List.of(new Argument.Vector(material.gradient().get(i).point())),
              replies.get(i));
      if (!verdict.right()) {
        return verdict;
      }
    }
    return Verdict.passed();
  }
}
