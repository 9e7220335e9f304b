package optigrade.workshop.compiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import optigrade.workshop.Hand;
import optigrade.workshop.Samples;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.Compilation.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SalvageTests {

  private static final String WITHOUT_LAST_BRACE =
      Samples.PLAIN.substring(0, Samples.PLAIN.lastIndexOf('}'));

  private static final String BARE =
      Samples.PLAIN
          .replace("public class Optimizers {", "")
          .substring(0, Samples.PLAIN.replace("public class Optimizers {", "").lastIndexOf('}'));

  static Stream<Arguments> sources_that_can_be_mended() {
    return Stream.of(
        Arguments.of(
            Samples.with("import java.util.ArrayList;\nimport java.util.List;\n", ""),
            List.of("missing-import java.util.List 25", "missing-import java.util.ArrayList 26")),
        Arguments.of(
            Samples.with("import java.util.List;", "import java.util.list;"),
            List.of(
                "missing-import java.util.List 27",
                "unresolvable-import-removed java.util.list 2")),
        Arguments.of(
            Samples.with("import java.util.List;", "import java.util.List;import org.numpy.Array;"),
            List.of("unresolvable-import-removed org.numpy.Array 2")),
        Arguments.of(WITHOUT_LAST_BRACE, List.of("missing-brace Optimizers 36")),
        Arguments.of(Samples.PLAIN + "```\n", List.of("stray-text ``` 42")),
        Arguments.of(
            "```java\n" + Samples.PLAIN + "```\n",
            List.of("stray-text ```java 1", "stray-text ``` 43")),
        Arguments.of(
            "Here is my solution, it doesn't print anything.\n\n" + Samples.PLAIN,
            List.of("stray-text Here is my solution, it doesn't print anything. 1")),
        Arguments.of(Samples.PLAIN + "}\n", List.of("stray-text } 42")),
        Arguments.of(
            Samples.with("        return r;\n    }\n", "        return r;\n    }}\n"),
            List.of("stray-text } 17")),
        Arguments.of(
            Samples.with("double[] W = {-5, -2};", "double[] W = START;")
                .replace(
                    "    interface Step",
                    "    static double[] START = {-5, -2}\n    interface Step"),
            List.of("missing-semicolon START 5")),
        Arguments.of(BARE, List.of("missing-class Optimizers 5")),
        Arguments.of(
            Samples.PLAIN + "\npublic class Second {}\n",
            List.of("several-public-classes Second 43")));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("sources_that_can_be_mended")
  void what_is_safe_to_mend_is_mended_and_said(String source, List<String> repairs)
      throws Exception {
    Compilation compilation = Hand.in(source);

    assertEquals(repairs, Hand.repairsInFull(compilation));
    assertEquals(List.of(), Hand.broken(compilation));
    assertEquals(Status.SALVAGED, compilation.status());
    assertTrue(
        compilation.repairs().stream()
            .filter(r -> !r.id().equals("main-cut"))
            .allMatch(Repair::costs));
    Class<?> owner = Hand.load(compilation.classes(), "Optimizers");
    assertEquals(4, Stream.of(owner.getDeclaredMethods()).filter(m -> !m.isSynthetic()).count());
  }

  @ParameterizedTest
  @MethodSource("sources_that_can_be_mended")
  void mending_moves_no_line(String source, List<String> repairs) {
    List<String> lines = source.lines().toList();

    for (MethodShape method : Hand.methods(Hand.in(source))) {
      String line = lines.get(method.line() - 1);
      assertTrue(line.startsWith(method.name(), method.column() - 1), line);
    }
  }

  @Test
  void a_main_of_any_kind_costs_nothing() {
    String mains =
        """
            public static void main(String[] args) { javax.swing.JFrame f = new Missing(1; }
            void main() { return 1 }
            static int main(string x) { Scanner s = ; }
        """;
    Compilation compilation =
        Hand.in(
            Samples.with(
                    "    public static void main(String[] args) {\n        System.out.println(train_p1(Optimizers::sgd, 0.4, 2).size());\n    }\n",
                    mains)
                .replace(
                    "import java.util.List;",
                    "import java.util.List;import org.jfree.Chart;import static missing.Things.*;")
                .replace("new Missing", "new Chart"));

    assertEquals(List.of(), compilation.problems());
    assertEquals(Status.CLEAN, compilation.status());
    assertTrue(compilation.repairs().stream().noneMatch(Repair::costs));
    assertFalse(
        Hand.methods(compilation).stream().anyMatch(method -> method.name().equals("main")));
  }

  @Test
  void a_main_without_its_last_brace_costs_nothing() {
    Compilation compilation = Hand.in(Samples.with("2).size());\n    }\n", "2).size());\n"));

    assertEquals(List.of(), Hand.broken(compilation));
    assertEquals(Status.CLEAN, compilation.status(), () -> "" + compilation);
  }

  @Test
  void a_main_that_another_method_calls_is_emptied_only() {
    Compilation compilation =
        Hand.in(
            Samples.with(
                "static double[] sgd(",
                "static void again() { main(null); }\n    static double[] sgd("));

    assertEquals(List.of(), compilation.problems());
    assertEquals(List.of(), Hand.broken(compilation));
  }

  @Test
  void a_class_named_otherwise_than_its_file_is_fine() {
    assertEquals(Status.CLEAN, Hand.in(Map.of("bai tap 2.java", Samples.PLAIN)).status());
  }

  @Test
  void any_package_in_any_folder_is_fine() {
    Compilation compilation =
        Hand.in(Map.of("src/Optimizers.java", "package vn.edu.dl.tuan3;\n" + Samples.PLAIN));

    assertEquals(Status.CLEAN, compilation.status());
    assertEquals("vn.edu.dl.tuan3.Optimizers", compilation.types().get(0).name());
  }

  @Test
  void one_broken_file_leaves_the_others_alone() {
    Compilation compilation =
        Hand.in(
            Map.of(
                "A.java",
                    "public class A { static double a(Missing m) { return 1 } static int b() { return 1; } }",
                "B.java", "def df_w(W):\n    return 1\n",
                "Optimizers.java", Samples.PLAIN));

    assertEquals(List.of("a"), Hand.broken(compilation));
    assertEquals(7, Hand.methods(compilation).size());
  }

  @Test
  void a_type_in_two_files_counts_the_first_time() throws Exception {
    Compilation compilation =
        Hand.in(
            Map.of(
                "A.java",
                    "class A { static int a() { return 1; } } class Same { static int x() { return 1; } }",
                "B.java",
                    "class B { static int b() { return 2; } } class Same { static int x() { return 2; } }"));

    assertEquals(1, Hand.call(compilation, "Same", "x"));
    assertEquals(2, Hand.call(compilation, "B", "b"));
    assertEquals(Status.SALVAGED, compilation.status());
  }

  @Test
  void folders_with_classes_of_one_name_are_programs_of_their_own() throws Exception {
    Compilation compilation =
        Hand.in(
            Map.of(
                "ex1/Main.java", "public class Main { static int x() { return 1; } }",
                "ex 2/Main.java", "public class Main { static int x() { return 2; } }"));

    assertEquals(Status.CLEAN, compilation.status());
    assertEquals(2, Hand.call(compilation, "Main", "x"));
    assertEquals(1, Hand.call(compilation, "in_ex1.Main", "x"));
  }

  @Test
  void the_same_file_twice_counts_once() {
    Compilation compilation =
        Hand.in(Map.of("Optimizers.java", Samples.PLAIN, "backup/Optimizers.java", Samples.PLAIN));

    assertEquals(Status.CLEAN, compilation.status());
    assertEquals(
        List.of("same-file-twice backup/Optimizers.java 1"), Hand.repairsInFull(compilation));
  }

  @Test
  void a_module_declaration_is_not_heeded() {
    Compilation compilation =
        Hand.in(Map.of("Optimizers.java", Samples.PLAIN, "module-info.java", "module m {}"));

    assertEquals(Status.CLEAN, compilation.status());
  }

  @Test
  void several_methods_without_a_class_get_one() throws Exception {
    Compilation compilation =
        Hand.in(
            """
            double lr = 0.4;
            class Point { double x; }
            record Pair(double a, double b) {}
            static double[] df_w(double[] W) { return new double[] {W[0], new Point().x}; }
            double[] sgd(double[] W) { return new double[] {lr}; }
            """);

    assertEquals(List.of(), Hand.broken(compilation));
    assertEquals(List.of("missing-class Optimizers 1"), Hand.repairsInFull(compilation));
    double[] result = (double[]) Hand.call(compilation, "Optimizers", "df_w", new double[] {3});
    assertEquals(3, result[0]);
  }
}
