/**
 * What is told about a submission, and about a class: the model of a report, {@code report.json}
 * and {@code summary.json}. A pure function of what the other rooms found; judges nothing, runs
 * nothing, and knows no clock and no machine. Whatever a student's program said is made visible and
 * bounded here before anyone reads it.
 */
@NullMarked
package optigrade.report;

import org.jspecify.annotations.NullMarked;
