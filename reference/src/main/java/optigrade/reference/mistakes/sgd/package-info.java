/** The mistakes of exercise 1, gradient descent. */
@NullMarked
package optigrade.reference.mistakes.sgd;

import org.jspecify.annotations.NullMarked;
