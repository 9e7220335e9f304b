/**
 * Hand-ins made of small parts (styles x mistakes x layouts), each with its ground truth. Written
 * as text and apart from the reference, so that it can contradict it.
 */
@NullMarked
package optigrade.corpus;

import org.jspecify.annotations.NullMarked;
