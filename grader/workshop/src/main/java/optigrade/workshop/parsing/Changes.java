package optigrade.workshop.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.Mend;

/** Edits of a sheet that are being collected, and what is to be said of them. */
final class Changes {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\r\\n]*");

  private static final int LONGEST_DETAIL = 60;

  private final Sheet sheet;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Noted> repairs = new ArrayList<>();

  private record Noted(int at, Repair repair) {}

  Changes(Sheet sheet) {
    this.sheet = sheet;
  }

  static String withoutComments(String text) {
    return COMMENT.matcher(text).replaceAll("");
  }

  void insert(int at, String text) {
    edits.add(Edit.insert(at, text));
  }

  void remove(int from, int to) {
    edits.add(Edit.blank(from, to));
  }

  void add(List<Edit> more) {
    edits.addAll(more);
  }

  /** Removes what stands there and says so, unless it is nothing but space and comments. */
  void blank(int from, int to) {
    if (from >= to) {
      return;
    }
    String between = sheet.text().substring(from, to);
    if (!withoutComments(between).replaceAll("[;\\s]", "").isEmpty()) {
      int first = to - between.stripLeading().length();
      repair(Mend.STRAY_TEXT, first, sheet.text().substring(first, to).strip());
      remove(from, to);
    }
  }

  void repair(Mend mend, int at, String detail) {
    String shortened =
        detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    repairs.add(new Noted(at, new Repair(mend, sheet.path(), sheet.line(at), shortened, true)));
  }

  /** Makes the changes before a place; all of them where there are none before it. */
  Mended upTo(int place) {
    List<Edit> near = edits.stream().filter(edit -> edit.from() < place).toList();
    if (near.isEmpty() && !edits.isEmpty()) {
      return upTo(Integer.MAX_VALUE);
    }
    return new Mended(
        sheet.with(near),
        repairs.stream().filter(noted -> noted.at() < place).map(Noted::repair).toList(),
        !near.isEmpty());
  }
}
