package optigrade.workshop.parsing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.parsing.Outline.Fault;
import optigrade.workshop.parsing.Outline.Member;
import optigrade.workshop.parsing.Outline.Span;
import optigrade.workshop.parsing.Outline.TypePart;

/**
 * Closes a type whose closing brace is missing in the middle of a file, so that it swallowed what
 * follows it. Indentation tells where it ends: at the first declaration that stands no deeper than
 * the type itself, where those before it stand deeper.
 */
public final class Unclosed {

  private final Outline outline;

  private Unclosed(Outline outline) {
    this.outline = outline;
  }

  /** Only to be kept where the result has fewer faults: indentation may deceive. */
  public static Mended mend(Outline outline) {
    Changes changes = new Changes(outline.sheet());
    if (outline.faults().stream().anyMatch(Fault::endOfType)) {
      new Unclosed(outline).first().ifPresent(end -> end.close(changes));
    }
    return changes.upTo(Integer.MAX_VALUE);
  }

  private record End(TypePart type, int at) {
    void close(Changes changes) {
      changes.insert(at, "}");
      changes.repair(Mend.MISSING_BRACE, type.nameAt(), type.name());
    }
  }

  private Optional<End> first() {
    return outline.types().stream()
        .filter(type -> !type.isImplicit())
        .flatMap(type -> Stream.concat(ends(type, true), inner(type)))
        .findFirst();
  }

  private Stream<End> inner(TypePart type) {
    return type.types().stream().flatMap(t -> Stream.concat(ends(t, false), inner(t)));
  }

  private Stream<End> ends(TypePart type, boolean isOutermost) {
    List<Span> items =
        Stream.concat(
                type.members().stream().map(Member::span),
                type.types().stream().map(TypePart::span))
            .sorted(Comparator.comparingInt(Span::from))
            .toList();
    if (items.isEmpty() || column(items.get(0).from()) <= column(type.span().from())) {
      return Stream.empty();
    }
    return items.stream()
        .map(Span::from)
        .filter(from -> beginsItsLine(from) && column(from) <= column(type.span().from()))
        .limit(1)
        .filter(from -> !isOutermost || isType(type, from)) // nothing else stands outside of types
        .map(from -> new End(type, from));
  }

  private static boolean isType(TypePart type, int from) {
    return type.types().stream().anyMatch(inner -> inner.span().from() == from);
  }

  private int column(int at) {
    return outline.sheet().column(at);
  }

  private boolean beginsItsLine(int at) {
    String text = outline.sheet().text();
    return text.substring(Code.startOfLine(text, at), at).isBlank();
  }
}
