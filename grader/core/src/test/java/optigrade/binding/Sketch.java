package optigrade.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.model.Part;
import optigrade.model.Part.Kind;
import optigrade.model.Part.Parameter;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.TypeShape;
import optigrade.workshop.messages.Sentence;

/** A program in a few lines: {@code interface Momentum}, then its methods, one a line. */
final class Sketch {

  static final List<Part> CONTRACT =
      List.of(
          new Part("gradient.df_w", "gradient", "df_w", List.of(vector("W"))),
          rule("gd", "sgd", number("lr")),
          loop("gd"),
          rule("momentum", "sgd_momentum", number("lr"), vector("V"), number("beta")),
          loop("momentum"),
          rule("rmsprop", "RMSProp", number("lr"), vector("S"), number("gamma")),
          loop("rmsprop"),
          rule(
              "adam",
              "Adam",
              number("lr"),
              vector("V"),
              vector("S"),
              number("beta1"),
              number("beta2"),
              new Parameter("t", Kind.COUNT)),
          loop("adam"));

  private Sketch() {}

  /**
   * Lines such as {@code class Exercise2 in E2.java}, {@code abstract double[] step(double[] W)},
   * {@code broken double[] df_w(double[] W)}. A method belongs to the type above it; its line is
   * its place in the text.
   */
  static Compilation compilation(String text) {
    List<TypeShape> types = new ArrayList<>();
    List<String> lines = text.lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("class ") || line.startsWith("interface ")) {
        types.add(type(line, i + 1));
      } else if (!line.isEmpty()) {
        TypeShape last = types.remove(types.size() - 1);
        types.add(with(last, method(line, i + 1, last.kind())));
      }
    }
    return new Compilation(
        Compilation.Status.CLEAN,
        List.of(
            new Compilation.Problem(
                "A.java",
                2,
                7,
                new Sentence("a `;` is missing", "thiếu dấu `;`"),
                Optional.empty())),
        List.of(),
        types,
        List.of(),
        List.of(),
        List.of());
  }

  private static TypeShape type(String line, int number) {
    String[] words = line.split(" ", -1);
    TypeShape.Kind kind =
        words[0].equals("class") ? TypeShape.Kind.CLASS : TypeShape.Kind.INTERFACE;
    String file = words.length > 3 ? words[3] : "A.java";
    return new TypeShape(
        words[1],
        file,
        number,
        kind,
        kind == TypeShape.Kind.INTERFACE,
        List.of(),
        List.of(),
        List.of());
  }

  private static TypeShape with(TypeShape type, MethodShape method) {
    List<MethodShape> methods = new ArrayList<>(type.methods());
    methods.add(method);
    return new TypeShape(
        type.name(),
        type.file(),
        type.line(),
        type.kind(),
        type.isAbstract(),
        type.supertypes(),
        type.variables(),
        methods);
  }

  private static MethodShape method(String line, int number, TypeShape.Kind kind) {
    boolean broken = line.startsWith("broken ");
    String source = line.replaceFirst("^broken ", "");
    String head = source.substring(0, source.indexOf('('));
    String inside = source.substring(source.indexOf('(') + 1, source.lastIndexOf(')'));
    String name = head.substring(head.lastIndexOf(' ') + 1);
    return new MethodShape(
        name,
        "(" + inside + ")",
        true,
        kind == TypeShape.Kind.INTERFACE,
        inside.isBlank() ? List.of() : parameters(inside),
        head.substring(0, head.length() - name.length()).strip(),
        number,
        3,
        number,
        !broken,
        List.of());
  }

  private static List<Compilation.Parameter> parameters(String inside) {
    List<Compilation.Parameter> parameters = new ArrayList<>();
    for (String one : inside.split(", *(?![^<]*>)", -1)) {
      int space = one.lastIndexOf(' ');
      parameters.add(new Compilation.Parameter(one.substring(space + 1), one.substring(0, space)));
    }
    return parameters;
  }

  private static Part rule(String exercise, String name, Parameter... rest) {
    List<Parameter> parameters = new ArrayList<>(List.of(vector("W"), vector("dW")));
    parameters.addAll(List.of(rest));
    return new Part(exercise + "." + name, exercise, name, parameters);
  }

  private static Part loop(String exercise) {
    return new Part(
        exercise + ".train_p1",
        exercise,
        "train_p1",
        List.of(
            new Parameter("optimizer", Kind.FUNCTION),
            number("lr"),
            new Parameter("epochs", Kind.COUNT)));
  }

  private static Parameter vector(String name) {
    return new Parameter(name, Kind.VECTOR);
  }

  private static Parameter number(String name) {
    return new Parameter(name, Kind.NUMBER);
  }
}
