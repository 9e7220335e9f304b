package optigrade.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import optigrade.workshop.messages.Answer;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.Status;
import optigrade.workshop.messages.CompileOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources made to hurt: each ends as a clear answer, and the bench serves on. */
class NastySourcesTests {

  private static final Bench BENCH = new Bench();

  private static String many(int count, IntFunction<String> piece) {
    return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
  }

  private static Compilation compile(Map<String, byte[]> files) {
    List<CompileOrder.Source> sources = new ArrayList<>();
    files.forEach((path, content) -> sources.add(new CompileOrder.Source(path, content)));
    Answer answer = BENCH.carryOut(new CompileOrder(sources, "17", true));
    return assertInstanceOf(Compilation.class, answer);
  }

  private static Compilation compile(String source) {
    return compile(Map.of("A.java", source.getBytes(UTF_8)));
  }

  static Stream<Arguments> sources_that_fail_with_a_sentence() {
    return Stream.of(
        Arguments.of("", "There is no class in this file"),
        Arguments.of("// nothing\n/* yet */\n", "There is no class in this file"),
        Arguments.of("import numpy as np\ndef df_w(W):\n    return W\n", ""),
        Arguments.of(
            "class A { int x = " + "(".repeat(6000) + "1" + ")".repeat(6000) + "; }",
            "Brackets are nested more than 200 deep here; that is not compiled"),
        Arguments.of(
            "class A {" + "{".repeat(3000) + "}".repeat(3000) + "}",
            "Brackets are nested more than 200 deep here; that is not compiled"),
        Arguments.of(
            "class A {" + many(9_000, i -> "void m" + i + "() {}\n") + "}",
            "9001 classes, methods and fields; at most 2000 are compiled"),
        Arguments.of("class A { int[] x = new int" + "[]".repeat(5000) + "{}; }", ""));
  }

  @ParameterizedTest
  @MethodSource("sources_that_fail_with_a_sentence")
  void what_holds_no_program_fails_with_a_sentence(String source, String message) {
    Compilation compilation = compile(source);

    assertFalse(compilation.problems().isEmpty());
    assertTrue(
        compilation.problems().stream().anyMatch(p -> p.message().en().contains(message)),
        () -> "" + compilation.problems());
  }

  static Stream<Arguments> sources_that_are_too_much_in_one_place() {
    return Stream.of(
        Arguments.of("2,000 methods", many(1_998, i -> "void m" + i + "() {}\n")),
        Arguments.of(
            "constant pool overflow",
            "void f(String s) {}"
                + many(
                    30,
                    m ->
                        "void m"
                            + m
                            + "() {"
                            + many(1200, i -> "f(\"" + m + "_" + i + "\");")
                            + "}")
                + "static final String[] S = {"
                + many(40_000, i -> "\"k" + i + "\",")
                + "};"),
        Arguments.of(
            "a method too long",
            "int f(int a) {" + many(20_000, i -> "a += " + i + ";") + "return a; }"),
        Arguments.of("a long sum", "int f(int a) { return a" + many(20_000, i -> " + a") + "; }"),
        Arguments.of(
            "a long string of texts",
            "String f(int a) { return \"\"" + many(5_000, i -> " + a + \"x\"") + "; }"),
        Arguments.of(
            "many else ifs",
            "int f(int a) {"
                + many(4_000, i -> "if (a == " + i + ") return 1; else ")
                + " return 2; }"),
        Arguments.of(
            "deep generics",
            "java.util.List<".repeat(3_000)
                + "String"
                + ">".repeat(3_000)
                + " f() { return null; }"),
        Arguments.of(
            "a chain of calls",
            "String f(StringBuilder b) { return b"
                + many(6_000, i -> ".append(1)")
                + ".toString(); }"),
        Arguments.of(
            "constant folding",
            "static final String A0 = \"aaaaaaaaaaaaaaaa\";"
                + many(28, i -> "static final String A" + (i + 1) + " = A" + i + " + A" + i + ";")),
        Arguments.of(
            "casts of casts", "Object f(Object o) { return " + "(Object) ".repeat(5_000) + "o; }"),
        Arguments.of("signs of signs", "int f(int a) { return " + "- ".repeat(9_000) + "a; }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sources_that_are_too_much_in_one_place")
  void what_is_too_much_for_a_compiler_is_answered(String what, String member) {
    Compilation compilation =
        compile("class A {\n" + member + "\nstatic int one() { return 1; } }");

    if (compilation.status() != Status.CLEAN) {
      assertFalse(compilation.problems().isEmpty(), "a reason");
    }
    assertEquals(Status.CLEAN, compile("class B { int f() { return 1; } }").status());
  }

  @Test
  void a_file_of_10_megabytes_is_not_compiled() {
    Compilation compilation = compile(("class A { /*" + "x".repeat(10 << 20) + "*/ }"));

    assertEquals(Status.FAILED, compilation.status());
    assertTrue(compilation.problems().get(0).message().en().startsWith("A.java is too large"));
    assertEquals("A.java", compilation.problems().get(0).file());
  }

  @Test
  void hundreds_of_files_are_not_compiled() {
    Map<String, byte[]> files =
        IntStream.range(0, 500)
            .boxed()
            .collect(
                Collectors.toMap(
                    i -> "A" + i + ".java", i -> ("class A" + i + " {}").getBytes(UTF_8)));

    assertEquals(Status.FAILED, compile(files).status());
  }

  @Test
  void an_annotation_processor_in_the_hand_in_is_never_run() {
    Compilation compilation =
        compile(
            Map.of(
                "META-INF/services/javax.annotation.processing.Processor",
                "Boom".getBytes(UTF_8),
                "Boom.java",
                """
                import javax.annotation.processing.*;
                import javax.lang.model.element.TypeElement;
                public class Boom extends AbstractProcessor {
                  static { System.exit(1); }
                  public boolean process(java.util.Set<? extends TypeElement> s, RoundEnvironment e) { return x; }
                }
                """
                    .getBytes(UTF_8)));

    assertEquals(List.of("process"), Hand.broken(compilation));
  }

  @Test
  void classes_named_like_the_platforms_own_are_compiled_and_flagged() {
    Compilation compilation =
        compile(
            Map.of(
                "java/lang/String.java",
                    "package java.lang; public class String { int x() { return 1; } }"
                        .getBytes(UTF_8),
                "java/util/A.java", "package java.util; class A {}".getBytes(UTF_8)));

    assertTrue(compilation.flags().stream().anyMatch(f -> f.id().equals("shadows-grader")));
    assertFalse(compilation.impurities().isEmpty());
  }

  @Test
  void a_class_of_one_name_with_a_platform_class_is_just_a_class() {
    Compilation compilation =
        compile(
            "class Math { static double sqrt(double x) { return x; } } class A { double f() { return Math.sqrt(4); } }");

    assertEquals(Status.CLEAN, compilation.status());
    assertEquals(List.of(), compilation.impurities());
  }

  @Test
  void the_order_of_the_files_changes_nothing() {
    byte[] a = "class A { int f() { return new B().g(); } int h() { return x; } }".getBytes(UTF_8);
    byte[] b = "class B { int g() { return 1 } }".getBytes(UTF_8);
    Compilation one = inOrder("A.java", a, "B.java", b);
    Compilation other = inOrder("B.java", b, "A.java", a);

    assertEquals(one.problems(), other.problems());
    assertEquals(one.types(), other.types());
  }

  private static Compilation inOrder(String path, byte[] first, String otherPath, byte[] second) {
    return assertInstanceOf(
        Compilation.class,
        BENCH.carryOut(
            new CompileOrder(
                List.of(
                    new CompileOrder.Source(path, first),
                    new CompileOrder.Source(otherPath, second)),
                "17",
                true)));
  }
}
