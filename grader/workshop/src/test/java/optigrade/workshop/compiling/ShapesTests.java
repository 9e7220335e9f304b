package optigrade.workshop.compiling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import optigrade.workshop.Hand;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.TypeShape;
import optigrade.workshop.parsing.Level;
import optigrade.workshop.parsing.Outline;
import optigrade.workshop.parsing.OutlineReader;
import optigrade.workshop.parsing.Sheet;
import org.junit.jupiter.api.Test;

class ShapesTests {

  private static MethodShape only(String source) {
    List<MethodShape> methods = Hand.methods(Hand.in(source));
    assertEquals(1, methods.size());
    return methods.get(0);
  }

  @Test
  void a_method_is_told_as_the_source_and_the_class_file_have_it() {
    MethodShape method =
        only(
            """
            import java.util.*;
            class A {
              /** Comment. */
              @SafeVarargs
              protected static <T extends Number> List<Double>
                  sgdMomentum(final List<Double> W, T[] dW, double... lr) throws Exception {
                return W;
              }
            }
            """);

    assertEquals("sgdMomentum", method.name());
    assertEquals("(Ljava/util/List;[Ljava/lang/Number;[D)Ljava/util/List;", method.descriptor());
    assertEquals("List<Double>", method.returns());
    assertEquals(
        List.of("List<Double> W", "Number[] dW", "double... lr"),
        method.parameters().stream().map(p -> p.type() + ' ' + p.name()).toList());
    assertEquals(List.of(6, 7, 8), List.of(method.line(), method.column(), method.endLine()));
  }

  @Test
  void overloads_find_their_own_methods() {
    List<MethodShape> methods =
        Hand.methods(
            Hand.in(
                """
                class A {
                  interface B { double[] step(); }
                  interface C { double[] step(int t); }
                  static double[] train(C c, int epochs) { return missing; }
                  static double[] train(B b, int epochs) { return null; }
                  static float[] train(double[] W, A.B b) { return null; }
                }
                """));

    assertEquals(
        List.of("(LA$C;I)[D false", "(LA$B;I)[D true", "([DLA$B;)[F true"),
        methods.stream()
            .filter(m -> m.name().equals("train"))
            .map(m -> m.descriptor() + ' ' + m.compiled())
            .toList());
  }

  @Test
  void types_are_told_with_their_kind_and_supertypes() {
    List<TypeShape> types =
        Hand.in(
                """
                package a;
                abstract class One implements Comparable<One>, java.io.Serializable {
                  public abstract double f();
                  static class Inner<T> extends One { public int compareTo(One o) { return 0; } public double f() { return 1; } }
                }
                record Two(double[] w, double[] v) implements Cloneable {}
                enum Three { A { double g() { return 1; } }; double g() { return 2; } }
                interface Four { double h(); default double i() { return 1; } }
                """)
            .types();

    assertEquals(
        List.of(
            "CLASS a.One [Comparable<One>, java.io.Serializable] true [f]",
            "CLASS a.One$Inner [One] false [compareTo, f]",
            "RECORD a.Two [Cloneable] false []",
            "ENUM a.Three [] false [g]",
            "INTERFACE a.Four [] true [h, i]"),
        types.stream()
            .map(
                t ->
                    t.kind()
                        + " "
                        + t.name()
                        + " "
                        + t.supertypes()
                        + " "
                        + t.isAbstract()
                        + " "
                        + t.methods().stream().map(MethodShape::name).toList())
            .toList());
    assertEquals(
        List.of("h true", "i false"),
        types.get(4).methods().stream().map(m -> m.name() + ' ' + m.isAbstract()).toList());
  }

  @Test
  void a_method_that_is_in_no_class_file_has_the_nearest_descriptor() {
    MethodShape method =
        only("class A { static double[][] f(Missing<Double> m, int[] n) { return null; } }");

    assertEquals("f", method.name());
    assertEquals(false, method.compiled());
    assertEquals(2, method.parameters().size());
  }

  @Test
  void a_type_that_no_declaration_was_read_of_is_told_as_its_class_file_has_it() {
    String source =
        """
        package a;
        class A {
          enum E { ONE }
          static int[] df_w(double[] W, java.util.List<Double> V) {
            Runnable local = new Runnable() { public void run() {} };
            return x;
          }
        }
        """;
    Outline outline = OutlineReader.read(Sheet.of("A.java", source), Level.of("17"));

    List<TypeShape> types =
        Hand.in(source).classes().stream()
            .flatMap(c -> Undeclared.shape(CompiledType.read(c), List.of(outline)).stream())
            .toList();

    assertEquals(
        List.of("CLASS a.A", "ENUM a.A$E"),
        types.stream().map(t -> t.kind() + " " + t.name()).toList());
    MethodShape method = types.get(0).methods().get(0);
    assertEquals("df_w([DLjava/util/List;)[I", method.name() + method.descriptor());
    assertEquals(
        List.of("double[] W", "List V"),
        method.parameters().stream().map(p -> p.type() + ' ' + p.name()).toList());
    assertEquals(false, method.compiled());
    assertEquals(List.of(), types.get(1).methods());
  }

  @Test
  void a_type_of_annotations_is_read_as_well() {
    assertEquals(
        List.of("df_w"),
        Hand.methods(
                Hand.in(
                    """
                    class A {
                      @interface An { int v() default 1; String[] w() default {}; };
                      double[] df_w(double[] W) { return W; }
                    }
                    """))
            .stream()
            .map(MethodShape::name)
            .toList());
  }

  @Test
  void escapes_for_characters_are_read_as_the_characters() {
    MethodShape method =
        only("class A { st\\u0061tic double[] df_\\u0077(double[] W) \\u007b return W; \\u007d }");

    assertEquals("df_w([D)[D true", method.name() + method.descriptor() + ' ' + method.compiled());
  }
}
