/**
 * Commands, exit codes and progress: the only room that prints. Knows what the pipeline offers and
 * nothing of how it is done.
 */
@NullMarked
package optigrade.cli;

import org.jspecify.annotations.NullMarked;
