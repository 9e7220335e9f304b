package optigrade.course.mistakes;

/** Something that people get wrong, recognised by what it computes. */
public interface Mistake {

  /** Stable and public, such as {@code "momentum.no-one-minus-beta"}. */
  String id();

  /** What the program did. */
  Wording message();

  /** Where to think again; never the solution. */
  Wording hint();

  /** What shows the line it was made on. */
  default Clue clue() {
    return Clue.NONE;
  }
}
