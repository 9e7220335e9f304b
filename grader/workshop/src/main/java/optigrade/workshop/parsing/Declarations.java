package optigrade.workshop.parsing;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optigrade.workshop.messages.Compilation.Parameter;
import optigrade.workshop.messages.Compilation.TypeShape.Kind;
import optigrade.workshop.parsing.Outline.Span;

/**
 * What a sheet declares. Bodies are blanked before they are parsed: nothing is asked of them here,
 * and so neither an error nor a deep nest in one can hide a declaration.
 */
public final class Declarations {

  /** What a language level allows is the compiler's business. */
  private static final ParserConfiguration CONFIGURATION =
      new ParserConfiguration()
          .setStoreTokens(true) // positions come with them
          .setAttributeComments(false)
          .setDetectOriginalLineSeparator(false)
          .setLanguageLevel(LanguageLevel.RAW);

  private final Sheet sheet;
  private final Unescaped headers;
  private final List<Declared> found = new ArrayList<>();

  private Declarations(Sheet sheet, Unescaped headers) {
    this.sheet = sheet;
    this.headers = headers;
  }

  /** The types in the order of the text; empty where the parser can't make anything of it. */
  public static List<Declared> of(Outline outline) {
    Unescaped headers = Unescaped.of(headers(outline));
    Optional<CompilationUnit> unit =
        new JavaParser(CONFIGURATION)
            .parse(ParseStart.COMPILATION_UNIT, Providers.provider(headers.text()))
            .getResult();
    Declarations declarations = new Declarations(outline.sheet(), headers);
    String prefix = outline.packageName().isEmpty() ? "" : outline.packageName() + '.';
    unit.ifPresent(u -> u.getTypes().forEach(type -> declarations.add(type, prefix)));
    return List.copyOf(declarations.found);
  }

  private static String headers(Outline outline) {
    StringBuilder text = new StringBuilder(outline.sheet().text());
    int done = 0;
    for (Span body : bodies(outline)) {
      if (body.from() >= done) {
        blank(text, body);
        done = body.to();
      }
    }
    return text.toString();
  }

  private static List<Span> bodies(Outline outline) {
    return outline
        .members()
        .flatMap(member -> member.body().stream())
        .sorted(Comparator.comparingInt(Span::from))
        .toList();
  }

  /** Leaves its line breaks. The rest becomes a comment: to the parser each space is a token. */
  private static void blank(StringBuilder text, Span body) {
    int open = -1;
    int close = -1;
    for (int i = body.from(); i < body.to(); i++) {
      if (Code.endsLine(text.charAt(i))) {
        continue;
      }
      text.setCharAt(i, ' ');
      if (i > body.from() && text.charAt(i - 1) == ' ') {
        if (open < 0) {
          open = i - 1;
        } else if (i > open + 2) {
          close = i - 1;
        }
      }
    }
    if (close > 0) {
      text.replace(open, open + 2, "/*").replace(close, close + 2, "*/");
    }
  }

  private void add(TypeDeclaration<?> type, String prefix) {
    String name = prefix + type.getNameAsString();
    found.add(
        new Declared(
            name,
            sheet,
            sheet.line(at(type.getName().getBegin())),
            kind(type),
            type instanceof ClassOrInterfaceDeclaration c && (c.isAbstract() || c.isInterface()),
            supertypes(type),
            variables(type),
            type.getMethods().stream().map(method -> method(type, method)).toList()));
    type.getMembers().stream()
        .filter(TypeDeclaration.class::isInstance)
        .forEach(inner -> add((TypeDeclaration<?>) inner, name + '$'));
  }

  private static Kind kind(TypeDeclaration<?> type) {
    if (type instanceof RecordDeclaration) {
      return Kind.RECORD;
    }
    if (type instanceof EnumDeclaration) {
      return Kind.ENUM;
    }
    boolean isInterface =
        type instanceof AnnotationDeclaration
            || (type instanceof ClassOrInterfaceDeclaration plain && plain.isInterface());
    return isInterface ? Kind.INTERFACE : Kind.CLASS;
  }

  private static List<String> supertypes(TypeDeclaration<?> type) {
    List<String> names = new ArrayList<>();
    if (type instanceof ClassOrInterfaceDeclaration plain) {
      plain.getExtendedTypes().forEach(t -> names.add(t.asString()));
    }
    if (type instanceof NodeWithImplements<?> implementing) {
      implementing.getImplementedTypes().forEach(t -> names.add(t.asString()));
    }
    return names;
  }

  private static List<String> variables(Object node) {
    return node instanceof NodeWithTypeParameters<?> generic
        ? generic.getTypeParameters().stream().map(NodeWithSimpleName::getNameAsString).toList()
        : List.of();
  }

  private Declared.Method method(TypeDeclaration<?> type, MethodDeclaration method) {
    boolean inInterface = kind(type) == Kind.INTERFACE;
    return new Declared.Method(
        method.getNameAsString(),
        method.isStatic(),
        method.getBody().isEmpty() && (inInterface || method.isAbstract()),
        method.getParameters().stream()
            .map(
                p ->
                    new Parameter(
                        p.getNameAsString(),
                        bounded(p.getTypeAsString(), method) + (p.isVarArgs() ? "..." : "")))
            .toList(),
        bounded(method.getTypeAsString(), method),
        variables(method),
        at(method.getName().getBegin()),
        at(method.getEnd()));
  }

  /** A method's own variables stand for what they are bounded by. */
  private static String bounded(String type, MethodDeclaration method) {
    String told = type;
    for (TypeParameter variable : method.getTypeParameters()) {
      String name = "\\b" + Pattern.quote(variable.getNameAsString()) + "\\b";
      Optional<ClassOrInterfaceType> bound = variable.getTypeBound().getFirst();
      if (bound.isPresent()) {
        told = told.replaceAll(name, Matcher.quoteReplacement(bound.get().asString()));
      }
    }
    return told;
  }

  private int at(Optional<Position> position) {
    return position.map(p -> headers.place(p.line, p.column)).orElse(0);
  }
}
