/**
 * Works out an {@link optigrade.answers.AnswerKey}: draws the inputs that nobody has seen, and asks
 * the reference for what is right and what comes of each mistake. Whoever is not to have the
 * answers is not given this room.
 */
@NullMarked
package optigrade.solving;

import org.jspecify.annotations.NullMarked;
