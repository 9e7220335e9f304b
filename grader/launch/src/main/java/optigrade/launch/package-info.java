/**
 * The first class that is loaded. Runs on any Java, so that one that is too old is told in words;
 * for the same reason the package can't be marked for nullness.
 */
package optigrade.launch;
