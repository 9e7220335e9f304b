/** The mistakes in the gradient. */
@NullMarked
package optigrade.reference.mistakes.grad;

import org.jspecify.annotations.NullMarked;
