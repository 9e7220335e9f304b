/**
 * What other systems read: one class a format, found by {@link java.util.ServiceLoader}. Each makes
 * of a report, or of a class's summary, the bytes of one file. Scales points, escapes strangers'
 * text as its system needs, and shows nothing of what a hidden criterion expects. Knows no clock,
 * no environment and no machine: what a system wants to be told of those comes in a {@link
 * optigrade.formats.Setting}.
 */
@NullMarked
package optigrade.formats;

import org.jspecify.annotations.NullMarked;
