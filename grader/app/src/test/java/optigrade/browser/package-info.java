/** A browser that tests drive, to see what people see. */
@NullMarked
package optigrade.browser;

import org.jspecify.annotations.NullMarked;
