/** What criteria, mistakes and messages mean, at more length than a report has room for. */
@NullMarked
package optigrade.explaining;

import org.jspecify.annotations.NullMarked;
