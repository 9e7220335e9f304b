package optigrade.course;

/**
 * One step of a rule: from the current point, gradient and state to the next. Never changes its
 * input.
 */
@FunctionalInterface
public interface Stepper {
  Step step(StepInput input);
}
