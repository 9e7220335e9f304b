package optigrade.intake;

/**
 * A file or folder of a hand-in.
 *
 * @param as what it is called in the hand-in, without what a download puts in front; empty where it
 *     is the whole hand-in
 */
record Piece(String as, Origin origin) {}
