/**
 * Pages that people open in a browser: one file each, nothing is loaded from anywhere. The
 * templates stand in {@code src/main/jte} and escape by themselves. Knows the reports and the class
 * in figures and nothing of how they came about.
 */
@NullMarked
package optigrade.pages;

import org.jspecify.annotations.NullMarked;
