package optigrade.model;

/** A place in a student's file; line and column from 1. */
public record Place(String file, int line, int column) {}
