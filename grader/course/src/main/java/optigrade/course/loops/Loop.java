package optigrade.course.loops;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import optigrade.course.Gradient;
import optigrade.course.Objective;
import optigrade.course.Rule;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.Stepper;

/**
 * A training loop taken apart, so that a mistake can be told as the parts it does otherwise.
 *
 * @param steps how many steps it takes for the epochs that were asked for
 * @param asked by name, what it hands to the optimizer otherwise than the right loop
 * @param optimizer whom it asks, given the optimizer that it was given
 * @param kept what it returns of all its points
 * @param changed the names of the parts that differ from the right loop
 */
public record Loop(
    Rule rule,
    double[] start,
    IntUnaryOperator steps,
    Map<String, Question> asked,
    UnaryOperator<Stepper> optimizer,
    UnaryOperator<List<double[]>> kept,
    Set<String> changed) {

  public Loop {
    asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
    changed = Set.copyOf(changed);
  }

  /** What is asked of the optimizer, given what the right loop would ask. */
  @FunctionalInterface
  public interface Question {
    StepInput instead(Moment moment, StepInput right);
  }

  /** The loop that the course asks for. */
  public static Loop right(Rule rule) {
    UnaryOperator<List<double[]>> all = path -> path;
    return new Loop(
        rule,
        Objective.start(),
        epochs -> epochs,
        Map.of(),
        UnaryOperator.identity(),
        all,
        Set.of());
  }

  public Loop startingAt(double... point) {
    return new Loop(rule, point, steps, asked, optimizer, kept, changedToo("start"));
  }

  public Loop stepping(IntUnaryOperator other) {
    return new Loop(rule, start, other, asked, optimizer, kept, changedToo("steps"));
  }

  /** The same, asking otherwise. The name says which part of the question: {@code "rate"}. */
  public Loop asking(String part, Question question) {
    Map<String, Question> more = new LinkedHashMap<>(asked);
    more.put(part, question);
    return new Loop(rule, start, steps, more, optimizer, kept, changedToo(part));
  }

  public Loop turningTo(UnaryOperator<Stepper> other) {
    return new Loop(rule, start, steps, asked, other, kept, changedToo("optimizer"));
  }

  public Loop keeping(UnaryOperator<List<double[]>> other) {
    return new Loop(rule, start, steps, asked, optimizer, other, changedToo("kept"));
  }

  /** The points it returns. */
  public List<double[]> path(Gradient gradient, Stepper given, double rate, int epochs) {
    Stepper adviser = optimizer.apply(given);
    List<double[]> path = new ArrayList<>(List.of(start.clone()));
    List<Step> answers = new ArrayList<>();
    for (int t = 1; t <= steps.applyAsInt(epochs); t++) {
      Step answer = adviser.step(question(new Moment(gradient, t, path, answers), rate));
      answers.add(answer);
      path.add(answer.weights());
    }
    return kept.apply(path);
  }

  private StepInput question(Moment moment, double rate) {
    StepInput question = rightQuestion(moment, rate);
    for (Question otherwise : asked.values()) {
      question = otherwise.instead(moment, question);
    }
    return question;
  }

  private StepInput rightQuestion(Moment moment, double rate) {
    double[] zeros = new double[start.length];
    List<double[]> states =
        moment.answers().isEmpty()
            ? Collections.nCopies(rule.states().size(), zeros)
            : moment.answers().get(moment.answers().size() - 1).states();
    double[] slope = moment.gradient().at(moment.current());
    double[] constants = rule.constants();
    return new StepInput(moment.current(), slope, rate, states, constants, moment.t());
  }

  private Set<String> changedToo(String part) {
    Set<String> all = new LinkedHashSet<>(changed);
    all.add(part);
    return all;
  }
}
