/**
 * Finds submissions in files and folders and reads them, within bounds: what is handed in is never
 * trusted. Knows nothing of Java beyond the ending of a file's name.
 */
@NullMarked
package optigrade.intake;

import org.jspecify.annotations.NullMarked;
