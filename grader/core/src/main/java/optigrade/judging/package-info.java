/**
 * What counts as equal: the shapes in which numbers may come back, the right answers with their
 * derived tolerances, and the judgement between the two. Shared by {@code checks} and {@code
 * diagnosis}. Knows no program, no rubric, no marks.
 */
@NullMarked
package optigrade.judging;

import org.jspecify.annotations.NullMarked;
