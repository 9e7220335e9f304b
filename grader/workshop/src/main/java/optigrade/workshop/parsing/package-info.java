/**
 * Source text: from bytes to characters, the light reading that finds methods and their bodies even
 * where the text is broken, and the mending of what is broken. Knows no compiler's types and
 * nothing of classes.
 */
@NullMarked
package optigrade.workshop.parsing;

import org.jspecify.annotations.NullMarked;
