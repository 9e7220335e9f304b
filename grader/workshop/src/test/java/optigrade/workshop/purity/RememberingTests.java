package optigrade.workshop.purity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import optigrade.workshop.Hand;
import optigrade.workshop.messages.Compilation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a program could keep something from one call to the next. */
class RememberingTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { static int calls; static int f(int x) { return x + calls++; } }",
        "class A { static final int[] CALLS = {0}; static int f(int x) { return x + CALLS[0]++; } }",
        "class A { static final Integer ONE = 1; static int f(int x) { return x; } }",
        "class A { static { f(1); } static int f(int x) { return x; } }",
        "class A { int calls; int f(int x) { return x + calls++; } }",
        "class A { final int[] calls = {0}; int f(int x) { return x + calls[0]++; } }",
        "class A { class B { int f(int x) { return x; } } int calls; }",
        "class A { int calls; } class B extends A { int f(int x) { return x + calls++; } }",
        "class A extends java.util.ArrayList<Integer> { int f(int x) { add(x); return size(); } }",
        "enum A { ONE; int calls; int f(int x) { return x + calls++; } }",
        "interface A { int[] CALLS = {0}; static int f(int x) { return x + CALLS[0]++; } }",
        "record A(int[] calls) { int f(int x) { return x + calls[0]++; } }",
        "class A { static int f(int x) { assert x > 0; return x; } }",
        "class A { static int f(int x) { return new java.io.File(\"x\").hashCode(); } }",
      })
  void should_be_known(String source) {
    assertEquals(List.of(true, List.of()), remembers(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { static int f(int x) { int[] calls = {0}; return x + calls[0]++; } }",
        "class A { static final int SIZE = 2; static final String NAME = \"a\"; static int f(int x) { return SIZE; } }",
        "class A { int f(int x) { return x; } }",
        "class A { interface Step { int f(int x); } static int g(Step step) { return step.f(1); } }",
        "class A { static class B { int[] w; B(int[] w) { this.w = w; } int[] w() { return w; } } static B f(int x) { return new B(new int[] {x}); } }",
        "class A { record B(int[] w) {} static B f(int x) { return new B(new int[] {x}); } }",
        "class A { static int f(int x) { java.util.function.IntUnaryOperator g = y -> x + y; return g.applyAsInt(1); } }",
      })
  void should_not_be_seen_where_it_can_not_be(String source) {
    assertEquals(List.of(false, List.of()), remembers(source));
  }

  private static List<Object> remembers(String source) {
    Compilation compilation = Hand.in(source);
    return List.of(compilation.remembers(), compilation.problems());
  }
}
