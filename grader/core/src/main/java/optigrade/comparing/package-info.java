/**
 * Has the hand-ins of a class held against each other by a program of its own, which may be
 * missing, hang or break: that costs this comparison and nothing else. Knows nothing of marks;
 * neither whose the hand-ins are nor what their files are called leaves this room.
 */
@NullMarked
package optigrade.comparing;

import org.jspecify.annotations.NullMarked;
