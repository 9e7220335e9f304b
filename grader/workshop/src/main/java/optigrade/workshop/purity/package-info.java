/**
 * What class files refer to, against an allow-list; and the changes made to class files after
 * compiling. Decides by bytecode, never by source text.
 */
@NullMarked
package optigrade.workshop.purity;

import org.jspecify.annotations.NullMarked;
