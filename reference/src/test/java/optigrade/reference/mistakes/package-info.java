/** Every mistake is really wrong, can be told from the others, and is put in words. */
@NullMarked
package optigrade.reference.mistakes;

import org.jspecify.annotations.NullMarked;
