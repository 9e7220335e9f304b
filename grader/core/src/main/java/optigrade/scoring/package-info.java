/**
 * Rubrics and points: reads and validates a rubric file, and turns outcomes into marks by it. A
 * pure function of both; knows nothing of programs, processes or reports, and which criteria,
 * groups and variants exist is told from outside ({@link optigrade.scoring.Known}).
 */
@NullMarked
package optigrade.scoring;

import org.jspecify.annotations.NullMarked;
