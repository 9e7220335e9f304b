/**
 * What the compiler complains of, in sentences for a beginner: what happened and what to do, in
 * English and Vietnamese. Goes by the compiler's stable problem numbers, never by its words; knows
 * nothing of texts, places and mending.
 */
@NullMarked
package optigrade.workshop.wording;

import org.jspecify.annotations.NullMarked;
