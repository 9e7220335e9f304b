/**
 * What is asked of a program, and what is right: an {@link optigrade.answers.AnswerKey}, whether
 * worked out or looked up. Knows no program, no source code and no marks.
 */
@NullMarked
package optigrade.answers;

import org.jspecify.annotations.NullMarked;
