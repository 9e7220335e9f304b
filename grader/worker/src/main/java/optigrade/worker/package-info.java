/**
 * The untrusted side: loads a student's program, calls it with what the grader sends and returns
 * numbers or what went wrong. Knows no right answers, no rubric and nothing of the grader but the
 * protocol; uses the JDK only.
 */
@NullMarked
package optigrade.worker;

import org.jspecify.annotations.NullMarked;
