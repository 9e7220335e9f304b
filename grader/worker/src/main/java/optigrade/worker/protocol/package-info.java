/**
 * What the grader and a worker say to each other: length-prefixed frames of numbers, lists and
 * names. {@code docs/protocol.md} describes the bytes. Knows nothing of the grader or of
 * reflection.
 */
@NullMarked
package optigrade.worker.protocol;

import org.jspecify.annotations.NullMarked;
