package optigrade.reference.mistakes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Mistake;
import optigrade.course.mistakes.train.TrainMistakes;
import optigrade.reference.mistakes.adam.AdamMistakes;
import optigrade.reference.mistakes.grad.GradMistakes;
import optigrade.reference.mistakes.momentum.MomentumMistakes;
import optigrade.reference.mistakes.rmsprop.RmspropMistakes;
import optigrade.reference.mistakes.sgd.SgdMistakes;

/** Every mistake that is recognised, in a stable order: of two that fit, the first is named. */
public final class Mistakes {

  private Mistakes() {}

  public static List<GradientMistake> ofGradient() {
    return GradMistakes.ALL;
  }

  /** The mistakes of the rule with this {@link Rule#id()}. */
  public static List<RuleMistake> ofRule(String id) {
    return switch (id) {
      case "gd" -> SgdMistakes.ALL;
      case "momentum" -> MomentumMistakes.ALL;
      case "rmsprop" -> RmspropMistakes.ALL;
      case "adam" -> AdamMistakes.ALL;
      default -> List.of();
    };
  }

  public static List<TrainMistake> ofTraining() {
    return TrainMistakes.ALL;
  }

  public static List<Mistake> all() {
    Stream<Mistake> ofRules = Rules.all().stream().flatMap(rule -> ofRule(rule.id()).stream());
    return Stream.of(ofGradient().stream(), ofRules, ofTraining().stream())
        .<Mistake>flatMap(mistakes -> mistakes)
        .toList();
  }

  /** The mistake with this {@link Mistake#id()}. */
  public static Optional<Mistake> named(String id) {
    return all().stream().filter(mistake -> mistake.id().equals(id)).findFirst();
  }
}
