/**
 * The records and sealed results that every room speaks. Knows no room, no file system, no process;
 * uses the JDK only.
 */
@NullMarked
package optigrade.model;

import org.jspecify.annotations.NullMarked;
