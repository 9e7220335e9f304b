@NullMarked
package optigrade.report;

import org.jspecify.annotations.NullMarked;
