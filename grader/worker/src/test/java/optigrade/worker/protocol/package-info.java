/** Tests of the bytes: what is written is read again, and nothing else is accepted. */
@NullMarked
package optigrade.worker.protocol;

import org.jspecify.annotations.NullMarked;
