/** A program's own steps, one after another, beside the right ones. */
@NullMarked
package optigrade.tracing;

import org.jspecify.annotations.NullMarked;
