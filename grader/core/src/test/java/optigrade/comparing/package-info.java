/** Tests of the comparison, with the program as it is built. */
@NullMarked
package optigrade.comparing;

import org.jspecify.annotations.NullMarked;
