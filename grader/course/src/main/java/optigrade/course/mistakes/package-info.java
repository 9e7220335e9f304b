/** What a mistake is, and which mistakes can stand together. */
@NullMarked
package optigrade.course.mistakes;

import org.jspecify.annotations.NullMarked;
