package optigrade.workshop.parsing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A source text as it is compiled, which may have been mended, and where each of its characters
 * stands in the text that was handed in. So every complaint can be told in the student's own lines.
 */
public final class Sheet {

  private final String path;
  private final String handedIn;
  private final String text;

  /** For each character its place in the handed-in text; the complement where it was put in. */
  private final int[] origin;

  private final int[] lineStarts;

  private Sheet(String path, String handedIn, String text, int[] origin, int[] lineStarts) {
    this.path = path;
    this.handedIn = handedIn;
    this.text = text;
    this.origin = origin;
    this.lineStarts = lineStarts;
  }

  public static Sheet of(String path, String text) {
    int[] origin = new int[text.length()];
    Arrays.setAll(origin, i -> i);
    return new Sheet(path, text, text, origin, lineStarts(text));
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The text before any edit. */
  public String handedIn() {
    return handedIn;
  }

  /**
   * Applies edits whose positions are all in this text. One that begins inside another is left out:
   * what they would mend together is better mended one after the other.
   */
  public Sheet with(List<Edit> edits) {
    StringBuilder mended = new StringBuilder(text.length() + 64);
    int[] places = new int[text.length() + edits.stream().mapToInt(e -> e.text().length()).sum()];
    int done = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList()) {
      if (edit.from() < done) {
        continue;
      }
      done = keep(mended, places, done, edit.from());
      int place = place(edit.from());
      for (int i = 0; i < edit.text().length(); i++) {
        places[mended.length()] = ~place;
        mended.append(edit.text().charAt(i));
      }
      for (; done < edit.to(); done++) {
        places[mended.length()] = origin[done];
        mended.append(Code.endsLine(text.charAt(done)) ? text.charAt(done) : ' ');
      }
    }
    keep(mended, places, done, text.length());
    int[] kept = Arrays.copyOf(places, mended.length());
    return new Sheet(path, handedIn, mended.toString(), kept, lineStarts);
  }

  private int keep(StringBuilder mended, int[] places, int from, int to) {
    System.arraycopy(origin, from, places, mended.length(), to - from);
    mended.append(text, from, to);
    return to;
  }

  /** Whether the character was put in by an edit. */
  public boolean isPutIn(int position) {
    return position >= 0 && position < origin.length && origin[position] < 0;
  }

  /** Whether these characters hold the place, and no edit changed anything among them. */
  public boolean isAsHandedIn(int from, int to, int place) {
    for (int i = from; i < Math.min(to, origin.length); i++) {
      if (isPutIn(i) || handedIn.charAt(origin[i]) != text.charAt(i)) {
        return false;
      }
    }
    return place(from) <= place && place <= place(to - 1);
  }

  /** Where the character stands in the handed-in text. */
  public int place(int position) {
    if (position >= origin.length) {
      return handedIn.length();
    }
    int at = origin[Math.max(0, position)];
    return at < 0 ? ~at : at;
  }

  /** The line in the handed-in text, from 1. */
  public int line(int position) {
    int found = Arrays.binarySearch(lineStarts, place(position));
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column in the handed-in text, from 1. */
  public int column(int position) {
    return place(position) - lineStarts[line(position) - 1] + 1;
  }

  /** Where the lines of a text begin. */
  static int[] lineStarts(String text) {
    return IntStream.concat(
            IntStream.of(0),
            IntStream.range(0, text.length()).filter(i -> endsLine(text, i)).map(i -> i + 1))
        .toArray();
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    boolean splitsPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    return Code.endsLine(c) && !splitsPair;
  }
}
