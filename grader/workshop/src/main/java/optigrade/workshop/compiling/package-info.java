/**
 * Sources to class files, method by method: what does not compile throws, the rest works. Knows
 * nothing of the exercises.
 */
@NullMarked
package optigrade.workshop.compiling;

import org.jspecify.annotations.NullMarked;
