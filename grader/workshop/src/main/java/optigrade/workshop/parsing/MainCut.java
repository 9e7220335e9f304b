package optigrade.workshop.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.parsing.Outline.Member;

/** Takes every {@code main} out: it is never called, so whatever is in it costs nothing. */
public final class MainCut {

  private static final Pattern MENTION = Pattern.compile("\\bmain\\s*\\(");

  private static final Pattern NO_CODE =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|//[^\\r\\n]*|\"(?:\\\\.|[^\"\\\\\\r\\n])*+\"|'(?:\\\\.|[^'\\\\\\r\\n])*+'");

  private MainCut() {}

  public static Mended cut(Outline outline) {
    List<Member> mains =
        outline
            .members()
            .filter(m -> m.kind() == Member.Kind.METHOD && m.name().equals("main"))
            .filter(m -> m.body().isPresent())
            .toList();
    String text = outline.sheet().text();
    boolean calledElsewhere = MENTION.matcher(text).results().count() > mains.size();
    List<Edit> edits = new ArrayList<>();
    List<Repair> repairs = new ArrayList<>();
    boolean broken = false;
    for (Member main : mains) {
      Outline.Span span = calledElsewhere ? main.body().orElse(main.span()) : main.span();
      edits.add(Edit.blank(span.from(), span.to()));
      broken |= isBroken(main, outline);
      int line = outline.sheet().line(main.nameAt());
      repairs.add(new Repair(Mend.MAIN_CUT, outline.sheet().path(), line, "main", false));
    }
    Sheet without = outline.sheet().with(edits);
    return new Mended(broken ? closed(without) : without, repairs, !edits.isEmpty());
  }

  /** Where a brace is missing at the very end, its indent tells whether it is the main's. */
  private static boolean isBroken(Member main, Outline outline) {
    Sheet sheet = outline.sheet();
    boolean endsLikeItsClass =
        sheet.column(main.span().to() - 1) < sheet.column(main.span().from());
    return outline.faults().stream()
        .filter(fault -> main.span().holds(fault.at()))
        .anyMatch(fault -> !fault.endOfType() || endsLikeItsClass);
  }

  /** Gives the rest the braces that it lacks only because the main had a wrong number of them. */
  private static Sheet closed(Sheet sheet) {
    String bare = NO_CODE.matcher(sheet.text()).replaceAll("");
    long missing = bare.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).asLongStream().sum();
    return missing <= 0
        ? sheet
        : sheet.with(List.of(Edit.insert(sheet.text().length(), "}".repeat((int) missing))));
  }
}
