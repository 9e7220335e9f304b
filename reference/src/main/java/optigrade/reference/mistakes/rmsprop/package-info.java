/** The mistakes of exercise 3, RMSProp. */
@NullMarked
package optigrade.reference.mistakes.rmsprop;

import org.jspecify.annotations.NullMarked;
