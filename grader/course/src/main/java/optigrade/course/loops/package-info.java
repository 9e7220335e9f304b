/**
 * The training loop that drives a rule, right or wrong, whatever the rule and the gradient are: who
 * is asked what, and which points are kept.
 */
@NullMarked
package optigrade.course.loops;

import org.jspecify.annotations.NullMarked;
