package optigrade.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import optigrade.course.Names;
import optigrade.course.Rule;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.Stepper;
import optigrade.course.loops.Loop;

/**
 * One way to write a rule, right or wrong, such as {@code "float-eps-after"}.
 *
 * @param id unique among the versions of one rule or one mistake
 * @param centre the id of the double version that it is measured against; its own for a centre
 * @param rule whose parameters the recipe knows by their names
 */
public record Version(String id, String centre, Arithmetic arithmetic, Rule rule, Recipe recipe)
    implements Writing<Version> {

  @Override
  public Version following(String suffix, Recipe other) {
    return new Version(id + suffix, centre + suffix, arithmetic, rule, other);
  }

  public Stepper stepper() {
    return input -> call(input).result();
  }

  /** The path that it takes with the course's rate, in its own arithmetic. */
  public List<double[]> path(int epochs) {
    return Loop.right(rule).path(Slope.gradient(arithmetic), stepper(), rule.rate(), epochs);
  }

  /** The step, and the arguments as it leaves them (a right version leaves them alone). */
  public Called call(StepInput input) {
    Known known = recipe.follow(arithmetic, given(input));
    List<double[]> results = recipe.results(known);
    Step step = new Step(results.get(0), results.subList(1, results.size()));
    return new Called(step, after(input, known));
  }

  private Map<String, double[]> given(StepInput input) {
    Map<String, double[]> given = new LinkedHashMap<>();
    given.put(Names.WEIGHTS, input.weights());
    given.put(Names.GRADIENT, input.gradient());
    given.put(Names.RATE, new double[] {input.rate()});
    given.put(Names.COUNT, new double[] {input.t()});
    for (int i = 0; i < rule.states().size(); i++) {
      given.put(rule.states().get(i), input.states().get(i));
    }
    for (int i = 0; i < rule.hyperparameters().size(); i++) {
      given.put(rule.hyperparameters().get(i).name(), new double[] {input.hyperparameters()[i]});
    }
    return given;
  }

  private StepInput after(StepInput input, Known known) {
    List<double[]> states = new ArrayList<>();
    for (int i = 0; i < rule.states().size(); i++) {
      states.add(left(rule.states().get(i), input.states().get(i), known));
    }
    return new StepInput(
        left(Names.WEIGHTS, input.weights(), known),
        left(Names.GRADIENT, input.gradient(), known),
        input.rate(),
        states,
        input.hyperparameters().clone(),
        input.t());
  }

  private double[] left(String argument, double[] before, Known known) {
    Calculation calculation = recipe.left().get(argument);
    return calculation == null ? before.clone() : calculation.from(known).toArray();
  }
}
