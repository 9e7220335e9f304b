/**
 * Everything about processes: the workshop that compiles, the workers that run a student's program,
 * their limits, their jail, their end. Gives the other rooms a {@link optigrade.model.Program}.
 * Knows no rubric points, no right answers and nothing of checks.
 */
@NullMarked
package optigrade.running;

import org.jspecify.annotations.NullMarked;
