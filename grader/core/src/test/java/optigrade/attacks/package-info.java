/**
 * What hostile hand-ins try, and that they get nowhere: every case under {@code attacks/} is graded
 * between honest submissions. Reads case files; knows the pipeline and nothing below it.
 */
@NullMarked
package optigrade.attacks;

import org.jspecify.annotations.NullMarked;
