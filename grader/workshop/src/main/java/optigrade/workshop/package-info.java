/**
 * The workshop's process: takes orders, lets {@code parsing}, {@code compiling} and {@code purity}
 * do their part, answers. Trusted code on hostile input; may be killed at any moment.
 */
@NullMarked
package optigrade.workshop;

import org.jspecify.annotations.NullMarked;
