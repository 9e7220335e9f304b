/**
 * How fast a class is graded, beside the usual way of doing it. For whoever works on optigrade;
 * nothing of it is shipped, and nothing else may use it.
 */
@NullMarked
package optigrade.bench;

import org.jspecify.annotations.NullMarked;
