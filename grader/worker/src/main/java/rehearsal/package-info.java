/**
 * A stand-in for the programs that workers are given; named otherwise than what programs may not
 * be.
 */
@NullMarked
package rehearsal;

import org.jspecify.annotations.NullMarked;
