/** Follows the recipes of CONTRIBUTING.md as a newcomer would. */
@NullMarked
package optigrade.recipes;

import org.jspecify.annotations.NullMarked;
