/**
 * The right implementations: the function, its gradient, the four rules, the training loop, and the
 * accepted variants of each. Knows nothing of students, files or marks; uses the JDK only.
 */
@NullMarked
package optigrade.reference;

import org.jspecify.annotations.NullMarked;
