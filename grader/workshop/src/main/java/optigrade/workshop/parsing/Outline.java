package optigrade.workshop.parsing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sheet's types and members and where they stand, as far as they can be made out where the text
 * is broken. All positions are in the sheet's text; ends are exclusive.
 *
 * @param packageName empty for the unnamed one
 * @param header the package clause and the imports
 * @param faults what is wrong outside of methods' bodies
 */
public record Outline(
    Sheet sheet,
    String packageName,
    List<Span> header,
    List<Import> imports,
    List<TypePart> types,
    List<Fault> faults) {

  /** What a method does that can't be compiled: the same as the compiler makes it do. */
  public static final String BROKEN =
      "throw new java.lang.Error(\"Unresolved compilation problem\");";

  public Outline {
    header = List.copyOf(header);
    imports = List.copyOf(imports);
    types = List.copyOf(types);
    faults = List.copyOf(faults);
  }

  /** All members of all types, those of inner types first. */
  public Stream<Member> members() {
    return members(types.stream());
  }

  /** All types, an outer one before its inner ones. */
  public Stream<TypePart> allTypes() {
    return types(types.stream());
  }

  /** Where each method and each type begins. */
  Stream<Integer> declarations() {
    return Stream.concat(
        members().filter(Member::isMethod).map(member -> member.span().from()),
        allTypes().map(type -> type.span().from()));
  }

  private static Stream<TypePart> types(Stream<TypePart> types) {
    return types.flatMap(type -> Stream.concat(Stream.of(type), types(type.types().stream())));
  }

  private static Stream<Member> members(Stream<TypePart> types) {
    return types.flatMap(t -> Stream.concat(members(t.types().stream()), t.members().stream()));
  }

  public record Span(int from, int to) {
    public boolean holds(int position) {
      return from <= position && position < to;
    }
  }

  /**
   * @param name with dots; without the star
   */
  public record Import(Span span, String name, boolean isStatic, boolean onDemand) {}

  /**
   * @param isImplicit the file's members stand there without a class around them
   * @param body from behind the opening brace to the closing one
   */
  public record TypePart(
      String name,
      Span span,
      int nameAt,
      Span body,
      boolean isImplicit,
      boolean isClass,
      boolean isEnum,
      boolean isPublic,
      List<Member> members,
      List<TypePart> types) {
    public TypePart {
      members = List.copyOf(members);
      types = List.copyOf(types);
    }
  }

  /**
   * @param body of a method or constructor: from behind its opening brace to the closing one
   * @param header how the compiler understood a method's header, without its modifiers but {@code
   *     static}
   */
  public record Member(
      Kind kind, String name, Span span, int nameAt, Optional<Span> body, String header) {

    public enum Kind {
      METHOD,
      CONSTRUCTOR,
      FIELD,
      INITIALIZER
    }

    public boolean isMethod() {
      return kind == Kind.METHOD || kind == Kind.CONSTRUCTOR;
    }

    /** Puts a throw in the body's place. */
    public List<Edit> emptied() {
      return body.map(b -> List.of(Edit.insert(b.from(), BROKEN), Edit.blank(b.from(), b.to())))
          .orElse(List.of());
    }
  }

  /**
   * @param missing the token that the compiler would put in behind it; empty where it would do
   *     something else
   * @param endOfType the compiler would end a type there; so nothing is wrong with what stands
   *     there
   */
  public record Fault(int at, int to, String missing, boolean endOfType) {}
}
