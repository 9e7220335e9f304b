/**
 * What a worker may reach: one class for each way of keeping a process apart, each tried for real
 * before it is trusted. Knows command lines, nothing of programs or grading.
 */
@NullMarked
package optigrade.running.jail;

import org.jspecify.annotations.NullMarked;
