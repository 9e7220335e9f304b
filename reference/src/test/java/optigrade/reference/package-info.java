/** What the right implementations must hold to: 60-digit arithmetic and the course's table. */
@NullMarked
package optigrade.reference;

import org.jspecify.annotations.NullMarked;
