package optigrade.formats;

import java.util.ArrayList;
import java.util.List;
import optigrade.report.Visible;

/** Somebody's text as lines that every system can take: harmless, and no longer than is read. */
final class Line {

  private static final int LONGEST = 500;
  private static final int MOST = 8;

  private Line() {}

  /** All on one line. */
  static String one(String text) {
    return cut(Visible.text(text).replaceAll("\\s*[\\n\\t]\\s*", " ").strip());
  }

  /** As many lines as it has, up to a few. */
  static List<String> several(String text) {
    List<String> all = Visible.text(text).replace("\t", "    ").lines().map(Line::cut).toList();
    if (all.size() <= MOST) {
      return all;
    }
    List<String> few = new ArrayList<>(all.subList(0, MOST));
    few.add("… [+" + (all.size() - MOST) + "]");
    return few;
  }

  private static String cut(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }
}
