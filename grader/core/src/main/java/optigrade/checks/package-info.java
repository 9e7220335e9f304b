/**
 * The checks: what is asked of a program, and whether its answers are right, as parameterized JUnit
 * tests that run in this JVM against any {@link optigrade.model.Program}. Knows no process, no
 * source code and no marks.
 */
@NullMarked
package optigrade.checks;

import org.jspecify.annotations.NullMarked;
