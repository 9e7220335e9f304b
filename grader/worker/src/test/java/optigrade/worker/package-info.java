/** Tests of the untrusted side: programs are compiled here and called as the grader calls them. */
@NullMarked
package optigrade.worker;

import org.jspecify.annotations.NullMarked;
