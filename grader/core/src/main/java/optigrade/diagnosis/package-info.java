/** Outcomes to findings. */
@NullMarked
package optigrade.diagnosis;

import org.jspecify.annotations.NullMarked;
