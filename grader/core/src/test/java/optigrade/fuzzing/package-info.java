/**
 * Replays what the fuzzer found, and other nasty inputs, in every build. The targets stand beside
 * what they try; this package knows them by the name of their folder of inputs only.
 */
@NullMarked
package optigrade.fuzzing;

import org.jspecify.annotations.NullMarked;
