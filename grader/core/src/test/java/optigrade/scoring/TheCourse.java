package optigrade.scoring;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import optigrade.model.Rubric;

/** The course's rubric, and what it speaks of, stated by hand, so that a slip is noticed. */
final class TheCourse {

  private TheCourse() {}

  static Rubric rubric() {
    RubricResult result = Rubrics.builtIn(known());
    if (result instanceof RubricResult.Sound sound) {
      return sound.rubric();
    }
    throw new AssertionError(result.toString());
  }

  static Known known() {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    groups.put("gradient.df_w", Set.of("first-step", "fresh", "inputs-unchanged"));
    exercise(groups, "gd", "sgd", Set.of());
    exercise(groups, "momentum", "sgd_momentum", Set.of("state", "hyperparameters"));
    exercise(groups, "rmsprop", "RMSProp", Set.of("state", "hyperparameters"));
    exercise(groups, "adam", "Adam", Set.of("state", "hyperparameters", "counts"));
    Set<String> plain = Set.of("double", "float");
    Set<String> placed =
        Set.of("double-eps-in", "double-eps-after", "float-eps-in", "float-eps-after");
    return new Known(
        groups,
        Map.of(
            "gradient", plain, "gd", plain, "momentum", plain, "rmsprop", placed, "adam", placed));
  }

  private static void exercise(
      Map<String, Set<String>> groups, String exercise, String rule, Set<String> handedOn) {
    groups.put(
        exercise + "." + rule, Set.of("first-step", "fresh", "zero-gradient", "inputs-unchanged"));
    Set<String> loop = new HashSet<>(Set.of("start", "steps", "gradient", "rate", "path"));
    loop.addAll(handedOn);
    groups.put(exercise + ".train_p1", loop);
    groups.put(exercise + ".epochs-2", Set.of("points", "length", "computed"));
    groups.put(exercise + ".epochs-30", Set.of("points", "length", "computed"));
  }
}
