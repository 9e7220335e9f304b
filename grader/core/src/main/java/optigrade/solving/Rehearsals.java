package optigrade.solving;

import java.util.List;
import java.util.stream.IntStream;
import optigrade.answers.Rehearsal;
import optigrade.course.Objective;
import optigrade.course.Rule;
import optigrade.course.Step;
import optigrade.reference.Slope;

/** Draws the rehearsals of a rule's training loop. */
record Rehearsals(long seed, Centres centres) {

  /** So that a loop that runs on still sees something new. */
  private static final int SPARE = 4;

  /** Twice, at other rates and for other numbers of epochs than the course's. */
  List<Rehearsal> of(Rule rule) {
    Draw draw = Draw.of(seed, rule.id() + " rehearsals");
    int longer = draw.whole(5, 8);
    int shorter = draw.whole(3, 4);
    return List.of(
        drawn(rule, otherRate(rule, draw), longer, draw),
        drawn(rule, otherRate(rule, draw), shorter, draw));
  }

  /** At the course's rate, for a given number of epochs. */
  Rehearsal of(Rule rule, int epochs) {
    return drawn(rule, rule.rate(), epochs, Draw.of(seed, rule.id() + " rehearsal of " + epochs));
  }

  double otherRate(Rule rule) {
    return otherRate(rule, Draw.of(seed, rule.id() + " other rate"));
  }

  int manyEpochs(Rule rule) {
    return Draw.of(seed, rule.id() + " many epochs").whole(41, 61);
  }

  private static double otherRate(Rule rule, Draw draw) {
    double rate = draw.thousandths(51, 749);
    return Math.abs(rate - rule.rate()) > 0.02 ? rate : otherRate(rule, draw);
  }

  private Rehearsal drawn(Rule rule, double rate, int epochs, Draw draw) {
    List<Step> answers =
        IntStream.range(0, epochs + SPARE).mapToObj(i -> answer(rule, draw)).toList();
    return new Rehearsal(
        rate,
        epochs,
        answers,
        answers.stream()
            .map(answer -> centres.ofGradient(Slope.accepted(), answer.weights()))
            .toList());
  }

  private static Step answer(Rule rule, Draw draw) {
    return new Step(vector(draw), rule.states().stream().map(state -> vector(draw)).toList());
  }

  private static double[] vector(Draw draw) {
    return IntStream.range(0, Objective.start().length)
        .mapToDouble(i -> draw.signed(-1, 0))
        .toArray();
  }
}
