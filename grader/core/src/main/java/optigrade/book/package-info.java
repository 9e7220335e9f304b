/**
 * An answer book: a key as numbers, for those who are to check by it and not to have the answers.
 * Written from any {@link optigrade.answers.AnswerKey}, and read as one. Holds no program.
 */
@NullMarked
package optigrade.book;

import org.jspecify.annotations.NullMarked;
