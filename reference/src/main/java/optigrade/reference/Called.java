package optigrade.reference;

import optigrade.course.Step;
import optigrade.course.StepInput;

/**
 * What comes of calling a rule.
 *
 * @param after the arguments as the call left them
 */
public record Called(Step result, StepInput after) {}
