package optigrade.store;

import optigrade.model.Similarity;

/**
 * What comparing a class gave.
 *
 * @param key of what was compared, how and by what; empty where that is to be tried again
 */
public record Compared(String key, Similarity similarity) {}
