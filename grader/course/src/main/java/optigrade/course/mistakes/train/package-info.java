/**
 * The mistakes in the training loop, told by what the loop asks the recording optimizer and what it
 * returns.
 */
@NullMarked
package optigrade.course.mistakes.train;

import org.jspecify.annotations.NullMarked;
