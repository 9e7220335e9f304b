/**
 * The task as its statement has it: names, numbers and shapes, and nothing of how to solve it. Uses
 * the JDK only.
 */
@NullMarked
package optigrade.course;

import org.jspecify.annotations.NullMarked;
