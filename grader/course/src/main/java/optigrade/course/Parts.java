package optigrade.course;

import java.util.List;

/** The ids of the parts that students write, and of what is looked at of them. */
public final class Parts {

  public static final String GRADIENT = "gradient.df_w";

  /** The lengths of the paths that are looked at. */
  public static final List<Integer> EPOCHS = List.of(2, 30);

  private Parts() {}

  /** A rule's one step. */
  public static String step(Rule rule) {
    return rule.id() + "." + rule.method();
  }

  /** A rule's training loop. */
  public static String loop(Rule rule) {
    return rule.id() + ".train_p1";
  }

  /** The criteria of a rule's paths. */
  public static List<String> paths(Rule rule) {
    return EPOCHS.stream().map(epochs -> path(rule, epochs)).toList();
  }

  /** A path; a criterion and no part. */
  public static String path(Rule rule, int epochs) {
    return rule.id() + ".epochs-" + epochs;
  }
}
