/** The mistakes of exercise 4, Adam. */
@NullMarked
package optigrade.reference.mistakes.adam;

import org.jspecify.annotations.NullMarked;
