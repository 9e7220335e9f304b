/**
 * The mistakes that people make, each a wrong implementation with its wording, told as what it does
 * otherwise than the right one. A sub-package holds the mistakes of one part and lists them. Knows
 * nothing of students, files or marks; uses the JDK only.
 */
@NullMarked
package optigrade.reference.mistakes;

import org.jspecify.annotations.NullMarked;
