/**
 * From outcomes to findings: which mistake explains what a program gave. A pure function; says
 * nothing rather than guess. Knows no process, no source code and no marks.
 */
@NullMarked
package optigrade.diagnosis;

import org.jspecify.annotations.NullMarked;
