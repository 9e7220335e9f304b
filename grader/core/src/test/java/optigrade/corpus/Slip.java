package optigrade.corpus;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One change to a right hand-in.
 *
 * @param finding the id it should be recognised by; empty where nothing of the catalogue fits
 * @param part the criterion that it costs
 */
record Slip(
    String name,
    Optional<String> finding,
    String part,
    UnaryOperator<RuleText> inRule,
    UnaryOperator<String> inGradient,
    UnaryOperator<TrainText> inTraining) {

  static Slip rule(String finding, RuleText rule, UnaryOperator<RuleText> change) {
    return new Slip(
        finding,
        Optional.of(finding),
        rule.part(),
        r -> r.exercise().equals(rule.exercise()) ? change.apply(r) : r,
        g -> g,
        t -> t);
  }

  static Slip gradient(String finding, String expressions) {
    return new Slip(
        finding, Optional.of(finding), "gradient.df_w", r -> r, g -> expressions, t -> t);
  }

  static Slip training(String finding, RuleText rule, UnaryOperator<TrainText> change) {
    return new Slip(
        finding + " in " + rule.exercise(),
        Optional.of(finding),
        rule.exercise() + ".train_p1",
        r -> r,
        g -> g,
        t -> t.rule().exercise().equals(rule.exercise()) ? change.apply(t) : t);
  }

  /** The same change, of a kind that the catalogue does not know. */
  Slip uncatalogued(String title) {
    return new Slip(title, Optional.empty(), part, inRule, inGradient, inTraining);
  }

  static Slip none() {
    return new Slip("right", Optional.empty(), "", r -> r, g -> g, t -> t);
  }

  boolean isRight() {
    return part.isEmpty();
  }
}
