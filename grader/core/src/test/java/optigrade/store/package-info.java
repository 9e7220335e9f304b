@NullMarked
package optigrade.store;

import org.jspecify.annotations.NullMarked;
