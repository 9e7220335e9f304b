package optigrade.workshop.compiling;

import java.util.List;
import java.util.Set;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.parsing.Edit;
import optigrade.workshop.parsing.Outline;
import optigrade.workshop.parsing.Outline.TypePart;
import org.eclipse.jdt.core.compiler.IProblem;

/**
 * Takes a supertype that isn't there out of a class's header: with it no method of the class
 * compiles, without it only those that use what they would inherit don't. One a class at a time.
 */
final class Supertypes {

  private static final Set<String> NEXT_CLAUSE = Set.of("extends", "implements", "permits");

  private final String text;
  private final Removals removals;

  Supertypes(Outline outline, List<Complaint> complaints) {
    this.removals = new Removals(outline);
    this.text = outline.sheet().text();
    outline.allTypes().forEach(type -> drop(type, complaints));
  }

  Removals removals() {
    return removals;
  }

  private void drop(TypePart type, List<Complaint> complaints) {
    complaints.stream()
        .filter(c -> c.id() == IProblem.UndefinedType)
        .filter(c -> type.nameAt() < c.from() && c.to() < type.body().from())
        .findFirst()
        .ifPresent(complaint -> drop(type, complaint));
  }

  private void drop(TypePart type, Complaint complaint) {
    int from = complaint.from();
    int before = text.substring(0, from).stripTrailing().length();
    int to = end(from, type.body().from() - 1);
    boolean isFurther = text.charAt(before - 1) == ',';
    String clause = isFurther ? "," : lastWord(before);
    if (!isFurther && !NEXT_CLAUSE.contains(clause)) {
      return; // inside another type's arguments, say
    }
    boolean othersFollow = !isFurther && text.charAt(to) == ',';
    removals.take(
        othersFollow ? Edit.blank(from, to + 1) : Edit.blank(before - clause.length(), to),
        complaint,
        Mend.MISSING_SUPERTYPE,
        from,
        text.substring(from, to).strip());
  }

  private String lastWord(int end) {
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end);
  }

  /** Where the supertype that begins there ends, with its type arguments. */
  private int end(int from, int limit) {
    int depth = 0;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      boolean isNext =
          c == ','
              || (Character.isWhitespace(c)
                  && NEXT_CLAUSE.stream().anyMatch(text.substring(i).stripLeading()::startsWith));
      if (depth == 0 && isNext) {
        return i;
      }
    }
    return limit;
  }
}
