package optigrade.workshop.parsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.parsing.Outline.Fault;
import optigrade.workshop.parsing.Outline.Member;
import optigrade.workshop.parsing.Outline.Span;
import optigrade.workshop.parsing.Outline.TypePart;

/**
 * Makes a text whose braces or declarations are broken whole again, so that only the methods where
 * it is broken are lost: keeps what the outline could make out, blanks what lies between, closes
 * what is open. A text without such faults is left alone. No line ever moves.
 */
public final class Mending {

  /** How the parser calls what it would put in to open a type. */
  private static final Set<String> OPENS = Set.of("{", "ClassBody", "InterfaceBody", "RecordBody");

  private final Outline outline;
  private final String text;
  private final Changes changes;

  private Mending(Outline outline) {
    this.outline = outline;
    this.text = outline.sheet().text();
    this.changes = new Changes(outline.sheet());
  }

  public static boolean isNeeded(Outline outline) {
    return !outline.faults().isEmpty() || outline.types().stream().anyMatch(TypePart::isImplicit);
  }

  /**
   * Mends the first fault and what is wrong around it, no further than the next declaration: what
   * the parser says of the text behind a fault is often only the fault's echo. So the mended sheet
   * is to be read and mended again, as long as it {@linkplain #isNeeded needs it} and something
   * changes.
   */
  public static Mended mend(Outline outline) {
    Mending mending = new Mending(outline);
    int done = 0;
    for (Span span : outline.header()) {
      mending.changes.blank(done, span.from());
      done = span.to();
    }
    for (TypePart type : outline.types()) {
      if (type.isImplicit()) {
        done = mending.wrap(type, done);
      } else {
        mending.changes.blank(done, type.span().from());
        done = mending.type(type);
      }
    }
    mending.changes.blank(done, mending.text.length());
    return mending.changes.upTo(mending.horizon());
  }

  private int horizon() {
    int first = outline.faults().stream().mapToInt(Fault::at).min().orElse(text.length());
    boolean whole = outline.types().stream().anyMatch(TypePart::isImplicit);
    return whole
        ? Integer.MAX_VALUE
        : outline
            .declarations()
            .filter(from -> from > first)
            .min(Comparator.naturalOrder())
            .orElse(Integer.MAX_VALUE);
  }

  /** Puts a class around methods that stand in a file without one. */
  private int wrap(TypePart type, int done) {
    int first = items(type).mapToInt(Span::from).min().orElse(done);
    changes.blank(done, first);
    changes.insert(first, "class " + type.name() + " {");
    changes.repair(Mend.MISSING_CLASS, first, type.name());
    type.types().stream()
        .filter(TypePart::isClass)
        .mapToInt(inner -> text.lastIndexOf("class", inner.nameAt()))
        .filter(at -> at >= first)
        .forEach(at -> changes.insert(at, "static "));
    int end = body(type, first);
    changes.blank(end, text.length());
    changes.insert(text.length(), "}");
    return text.length();
  }

  private int type(TypePart type) {
    int closing = type.span().to() - 1;
    if (type.isEnum()) {
      return type.span().to();
    }
    Optional<Fault> unopened =
        outline.faults().stream()
            .filter(fault -> OPENS.contains(fault.missing()))
            .filter(fault -> type.nameAt() <= fault.at() && fault.at() < type.body().from())
            .findFirst();
    if (unopened.isPresent()) {
      changes.insert(unopened.get().to(), "{");
      changes.repair(Mend.MISSING_BRACE, type.nameAt(), type.name());
      return type.span().to();
    }
    int end = body(type, type.body().from());
    boolean closed = closing >= end && text.charAt(closing) == '}';
    if (closed) {
      changes.blank(end, closing);
      return closing + 1;
    }
    changes.insert(end, "}");
    changes.repair(Mend.MISSING_BRACE, end, type.name());
    return end;
  }

  /** Mends what stands inside a type and tells where the last of it ends. */
  private int body(TypePart type, int from) {
    int done = from;
    List<Object> items = new ArrayList<>(type.members());
    items.addAll(type.types());
    items.sort(Comparator.comparingInt(item -> span(item).from()));
    for (int i = 0; i < items.size(); i++) {
      Span span = span(items.get(i));
      if (span.from() < done) {
        continue; // another name of the same field declaration
      }
      changes.blank(done, span.from());
      if (items.get(i) instanceof TypePart inner) {
        done = type(inner);
      } else {
        Member member = (Member) items.get(i);
        int next = nextKept(items, i, type);
        done = member.isMethod() ? method(member, next) : field(member);
      }
    }
    return done;
  }

  private static Stream<Span> items(TypePart type) {
    return Stream.concat(
        type.members().stream().map(Member::span), type.types().stream().map(TypePart::span));
  }

  private static Span span(Object item) {
    return item instanceof TypePart type ? type.span() : ((Member) item).span();
  }

  /** Where the next item begins that is not thrown away. */
  private int nextKept(List<Object> items, int index, TypePart type) {
    return items.stream()
        .skip(index + 1L)
        .filter(item -> !(item instanceof Member m) || m.isMethod() || isSound(m))
        .mapToInt(item -> span(item).from())
        .findFirst()
        .orElse(type.isImplicit() ? text.length() : type.body().to());
  }

  private int method(Member method, int next) {
    Span span = method.span();
    boolean unclosed = method.body().isPresent() && text.charAt(span.to() - 1) != '}';
    if (!isFaulty(span)
        && !unclosed
        && !isTornOff(text.substring(span.to(), Math.max(span.to(), next)))) {
      return span.to();
    }
    if (method.body().isEmpty() && endsWithoutBody(method)) {
      return abstractMethod(method);
    }
    if (method.body().isEmpty() || isFaulty(new Span(span.from(), method.body().get().from()))) {
      changes.remove(span.from(), method.nameAt());
      changes.insert(method.nameAt(), method.header() + "{" + Outline.BROKEN);
      changes.remove(method.nameAt(), span.to());
      changes.insert(span.to(), "}");
      return span.to();
    }
    changes.add(method.emptied());
    if (unclosed) {
      changes.insert(span.to(), "}");
      changes.repair(Mend.MISSING_BRACE, method.nameAt(), method.name());
    }
    return span.to();
  }

  private boolean endsWithoutBody(Member method) {
    int end = text.indexOf(';', method.nameAt());
    int brace = text.indexOf('{', method.nameAt());
    return end >= 0 && end < method.span().to() && (brace < 0 || end < brace);
  }

  /** Writes the header anew as it was understood. */
  private int abstractMethod(Member method) {
    int end = text.indexOf(';', method.nameAt()) + 1;
    changes.insert(method.nameAt(), method.header() + ";");
    changes.remove(method.span().from(), method.nameAt());
    changes.remove(method.nameAt(), end);
    return end;
  }

  /** Whether what follows a method looks like the rest of it, cut off by a brace too many. */
  private static boolean isTornOff(String rest) {
    String bare = Changes.withoutComments(rest);
    return bare.contains("}") && !bare.replaceAll("[};\\s]", "").isEmpty();
  }

  private int field(Member field) {
    Span span = field.span();
    if (!isFaulty(span) && isSound(field)) {
      return span.to();
    }
    List<Fault> faults = outline.faults().stream().filter(f -> span.holds(f.at())).toList();
    if (faults.size() == 1 && faults.get(0).missing().equals(";")) {
      changes.insert(span.to(), ";");
      changes.repair(Mend.MISSING_SEMICOLON, span.from(), field.name());
    } else {
      changes.blank(span.from(), span.to());
    }
    return span.to();
  }

  private boolean isSound(Member field) {
    String own = text.substring(field.span().from(), field.span().to());
    boolean whole =
        field.kind() == Member.Kind.FIELD || own.startsWith("{") || own.startsWith("static");
    return whole && !isFaulty(field.span());
  }

  private boolean isFaulty(Span span) {
    return outline.faults().stream().anyMatch(f -> !f.endOfType() && span.holds(f.at()));
  }
}
