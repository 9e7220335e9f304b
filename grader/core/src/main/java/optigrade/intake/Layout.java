package optigrade.intake;

import java.util.List;

/** How one system names what it lets people download. */
interface Layout {

  String name();

  /**
   * What the names say. No claims where the folder as a whole is not this system's: an ordinary
   * file may have any name.
   */
  Reading read(List<Item> items);

  /** What the system puts beside the hand-ins. */
  default boolean isCompanion(Item item) {
    return false;
  }

  /** Two thirds at least, where a name alone says for certain whose it is. */
  static boolean mostly(int claimed, int all) {
    return claimed > 0 && claimed * 3 >= all * 2;
  }

  /** Nine tenths at least, where other names could look the same. */
  static boolean nearly(int claimed, int all) {
    return claimed > 0 && claimed * 10 >= all * 9;
  }
}
