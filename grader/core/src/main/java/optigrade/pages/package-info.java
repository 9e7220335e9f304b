/**
 * Pages that people read, in a browser or as Markdown: one file each, nothing is loaded from
 * anywhere. The templates stand in {@code src/main/jte} and {@code src/main/jte-markdown} and
 * escape by themselves. Knows the reports, the class in figures and the function that a picture
 * shows, and nothing of how reports came about.
 */
@NullMarked
package optigrade.pages;

import org.jspecify.annotations.NullMarked;
