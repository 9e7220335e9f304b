/**
 * Reads a class's roster, whoever wrote it, and finds a student in it by what a download or a name
 * tells. Knows nothing of hand-ins.
 */
@NullMarked
package optigrade.intake.roster;

import org.jspecify.annotations.NullMarked;
