/** The only room that knows the order in which the others come. */
@NullMarked
package optigrade.pipeline;

import org.jspecify.annotations.NullMarked;
