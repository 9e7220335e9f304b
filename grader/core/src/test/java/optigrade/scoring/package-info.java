@NullMarked
package optigrade.scoring;

import org.jspecify.annotations.NullMarked;
