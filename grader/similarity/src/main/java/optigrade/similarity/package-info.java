/**
 * A program of its own that tells which hand-ins resemble each other, with JPlag. Reads folders of
 * sources and writes one file of numbers; it never learns whose they are. The grader starts it, may
 * kill it, and shares no class with it: JPlag is under the GPL, so this jar is given on under the
 * GPL, too, and nothing of it may stand in the grader's own.
 */
@NullMarked
package optigrade.similarity;

import org.jspecify.annotations.NullMarked;
