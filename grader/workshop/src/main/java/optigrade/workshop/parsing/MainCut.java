package optigrade.workshop.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.parsing.Outline.Member;
import optigrade.workshop.parsing.Outline.TypePart;

/** Takes every {@code main} out: it is never called, so whatever is in it costs nothing. */
public final class MainCut {

  private static final Pattern MENTION = Pattern.compile("\\bmain\\s*\\(");

  private MainCut() {}

  public static Mended cut(Outline outline) {
    List<Member> mains = outline.types().stream().flatMap(MainCut::mains).toList();
    String text = outline.sheet().text();
    boolean calledElsewhere = MENTION.matcher(text).results().count() > mains.size();
    List<Edit> edits = new ArrayList<>();
    List<Repair> repairs = new ArrayList<>();
    for (Member main : mains) {
      Outline.Span span = calledElsewhere ? main.body().orElse(main.span()) : main.span();
      edits.add(Edit.blank(span.from(), span.to()));
      int line = outline.sheet().line(main.nameAt());
      repairs.add(new Repair("main-cut", outline.sheet().path(), line, "main", false));
    }
    return new Mended(outline.sheet().with(edits), repairs, !edits.isEmpty());
  }

  private static Stream<Member> mains(TypePart type) {
    return Stream.concat(
        type.members().stream()
            .filter(m -> m.kind() == Member.Kind.METHOD && m.name().equals("main"))
            .filter(m -> m.body().isPresent()),
        type.types().stream().flatMap(MainCut::mains));
  }
}
