@NullMarked
package optigrade.formats;

import org.jspecify.annotations.NullMarked;
