package optigrade.corpus;

import java.util.ArrayList;
import java.util.List;
import optigrade.model.Submission;
import optigrade.model.Text;

/** One hand-in of the corpus with its ground truth. */
record Specimen(String name, Slip slip, Style style, Layout layout, Submission submission) {

  /** Every style with every change that it can express, the layouts in turn. */
  static List<Specimen> all() {
    List<Specimen> all = new ArrayList<>();
    List<Layout> layouts = List.of(Layout.values());
    for (Style style : Style.ALL) {
      for (Layout layout : layouts) {
        all.add(of(Slip.none(), style, layout));
      }
      for (Slip slip : Slips.all()) {
        if (canExpress(style, slip)) {
          all.add(of(slip, style, layouts.get(all.size() % layouts.size())));
        }
      }
    }
    return all;
  }

  private static boolean canExpress(Style style, Slip slip) {
    boolean helpers = style.body() == Style.Body.HELPERS;
    return switch (slip.name()) {
      case "sgd.changes-its-input" -> style.form() != Form.LIST && !helpers;
      case "sgd.second-weight-untouched" -> !helpers;
      default -> true;
    };
  }

  private static Specimen of(Slip slip, Style style, Layout layout) {
    String gradient = style.gradient(slip.inGradient().apply("0.2 * $a; 4 * $b"));
    List<String> exercises =
        RuleText.ALL.stream()
            .map(
                rule ->
                    style.rule(slip.inRule().apply(rule))
                        + style.training(slip.inTraining().apply(TrainText.of(rule))))
            .toList();
    String name = "%s, %s, %s".formatted(slip.name(), style.name(), layout);
    Submission submission =
        new Submission(
            name, Submission.Student.unknown(), layout.files(gradient, exercises), List.<Text>of());
    return new Specimen(name, slip, style, layout, submission);
  }
}
