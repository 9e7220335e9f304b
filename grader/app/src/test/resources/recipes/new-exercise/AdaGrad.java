package optigrade.reference;

import java.util.List;
import optigrade.reference.Recipe.Line;

/** An exercise that the course does not have: AdaGrad. */
final class AdaGrad implements Solution {

  private static final Recipe IN_THE_ROOT =
      Recipe.of(
          List.of(
              new Line("epsilon", q -> q.number(1e-6)),
              new Line("new S", q -> q.at("S").plus(q.gradient().squared())),
              new Line("denominator", q -> q.at("new S").plus(q.at("epsilon")).root()),
              new Line("direction", q -> q.gradient().over(q.at("denominator"))),
              new Line("new W", q -> q.weights().minus(q.rate().times(q.at("direction"))))),
          "new W",
          "new S");

  private static final Recipe AFTER_THE_ROOT =
      IN_THE_ROOT.or("denominator", q -> q.at("new S").root().plus(q.at("epsilon")));

  @Override
  public String id() {
    return "adagrad";
  }

  @Override
  public List<Version> accepted() {
    return new Accepted(rule()).of("eps-in", IN_THE_ROOT, "eps-after", AFTER_THE_ROOT);
  }
}
