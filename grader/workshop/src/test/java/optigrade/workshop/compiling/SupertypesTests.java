package optigrade.workshop.compiling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import optigrade.workshop.Hand;
import optigrade.workshop.Samples;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class whose parent was not handed in keeps its methods. */
class SupertypesTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          extends Base                                        | Base
          extends org.course.Base                             | org.course.Base
          extends Base<Double, Integer[]>                     | Base<Double, Integer[]>
          implements Base                                     | Base
          implements java.io.Serializable, Base               | Base
          implements Base,java.io.Serializable                | Base
          extends Base implements java.io.Serializable        | Base
          extends java.util.ArrayList<Double> implements Base | Base
          """)
  void a_supertype_that_is_not_there_is_left_out(String clause, String missing) throws Exception {
    Compilation compilation =
        Hand.in(
            Samples.with("public class Optimizers {", "public class Optimizers " + clause + "{"));

    assertEquals(Status.SALVAGED, compilation.status());
    assertEquals(List.of(), Hand.broken(compilation));
    assertEquals(
        List.of("unresolvable-supertype-removed " + missing + " 4"),
        Hand.repairsInFull(compilation));
    assertTrue(
        compilation.repairs().stream().allMatch(r -> r.costs() || r.id().equals("main-cut")));
    assertTrue(compilation.problems().get(0).message().en().startsWith("There is no type named "));
    assertArrayEquals(
        new double[] {-1, -8},
        (double[]) Hand.call(compilation, "Optimizers", "df_w", new double[] {-5, -2}));
  }

  @Test
  void two_that_are_not_there_are_both_left_out() throws Exception {
    Compilation compilation =
        Hand.in(
            Samples.with(
                "public class Optimizers {",
                "public class Optimizers extends A implements B, C, Runnable {"));

    assertEquals(List.of(), Hand.broken(compilation));
    assertEquals(3, Hand.repairs(compilation).size());
  }

  @Test
  void what_uses_the_parent_is_lost_and_nothing_else() {
    Compilation compilation =
        Hand.in(
            Samples.with(
                    "public class Optimizers {",
                    "public class Optimizers extends Base {\n    int size() { return super.size() + 1; }")
                .replace("return new double[] {0.2", "return new double[] {INHERITED"));

    assertEquals(List.of("size", "df_w"), Hand.broken(compilation));
  }

  @Test
  void an_inner_type_is_mended_as_well() {
    Compilation compilation =
        Hand.in(Samples.with("interface Step {", "interface Step extends Missing {"));

    assertEquals(List.of(), Hand.broken(compilation));
    assertEquals(
        List.of("unresolvable-supertype-removed Missing 5"), Hand.repairsInFull(compilation));
  }

  @Test
  void a_parent_in_another_file_or_in_the_library_stays() {
    Compilation compilation =
        Hand.in(
            Map.of(
                "Base.java",
                "public class Base { static double half() { return 0.5; } }",
                "A.java",
                "class A extends Base { static double a() { return half(); } }",
                "B.java",
                "class B extends ArrayList<Double> { }"));

    assertEquals(List.of(), Hand.broken(compilation));
    assertEquals(List.of("missing-import java.util.ArrayList 1"), Hand.repairsInFull(compilation));
  }
}
