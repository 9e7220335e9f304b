package optigrade.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way to write a rule, right or wrong, such as {@code "float-eps-after"}.
 *
 * @param id unique among the versions of one rule or one mistake
 * @param centre the id of the double version that it is measured against; its own for a centre
 * @param names of the rule's states and hyperparameters
 */
public record Version(String id, String centre, Arithmetic arithmetic, Names names, Recipe recipe) {

  /** What a rule's own parameters are called in its recipe. */
  public record Names(List<String> states, List<String> hyperparameters) {
    public Names {
      states = List.copyOf(states);
      hyperparameters = List.copyOf(hyperparameters);
    }
  }

  /** Whether others are measured against it: the double versions are. */
  public boolean isCentre() {
    return id.equals(centre);
  }

  /** The same program following another recipe. */
  public Version following(String suffix, Recipe other) {
    return new Version(id + suffix, centre + suffix, arithmetic, names, other);
  }

  public Stepper stepper() {
    return input -> call(input).result();
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
    given.put(Known.WEIGHTS, input.weights());
    given.put(Known.GRADIENT, input.gradient());
    given.put(Known.RATE, new double[] {input.rate()});
    given.put(Known.COUNT, new double[] {input.t()});
    for (int i = 0; i < names.states().size(); i++) {
      given.put(names.states().get(i), input.states().get(i));
    }
    for (int i = 0; i < names.hyperparameters().size(); i++) {
      given.put(names.hyperparameters().get(i), new double[] {input.hyperparameters()[i]});
    }
    return given;
  }

  private StepInput after(StepInput input, Known known) {
    List<double[]> states = new ArrayList<>();
    for (int i = 0; i < names.states().size(); i++) {
      states.add(left(names.states().get(i), input.states().get(i), known));
    }
    return new StepInput(
        left(Known.WEIGHTS, input.weights(), known),
        left(Known.GRADIENT, input.gradient(), known),
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
