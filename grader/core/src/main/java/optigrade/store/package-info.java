/**
 * What was found out about hand-ins, kept in files: outcomes by what was run, and who handed in
 * what. Written whole or not at all; whatever is damaged counts as not there. Knows neither how to
 * run nor how to score, and nothing of reports.
 */
@NullMarked
package optigrade.store;

import org.jspecify.annotations.NullMarked;
