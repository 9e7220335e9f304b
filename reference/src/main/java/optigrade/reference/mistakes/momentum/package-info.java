/** The mistakes of exercise 2, momentum. */
@NullMarked
package optigrade.reference.mistakes.momentum;

import org.jspecify.annotations.NullMarked;
