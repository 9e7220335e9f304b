/**
 * What the grader and the workshop say to each other: sources in, classes and problems out; and how
 * both read a source. Uses the JDK and the worker's framing only, so that the grader can read it
 * without a compiler.
 */
@NullMarked
package optigrade.workshop.messages;

import org.jspecify.annotations.NullMarked;
