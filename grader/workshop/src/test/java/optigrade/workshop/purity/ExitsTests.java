package optigrade.workshop.purity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Stream;
import optigrade.workshop.Hand;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.Flag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitsTests {

  /** Were it not rewritten, this JVM would end here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(3); return 1;",
        "Runtime.getRuntime().exit(n); return 1;",
        "Runtime r = Runtime.getRuntime(); if (n > 0) { r.halt(n + 1); } return 1;",
        "java.util.function.IntConsumer c = System::exit; c.accept(2); return 1;",
        "Runnable r = () -> System.exit(1); r.run(); return 1;"
      })
  void an_exit_ends_the_call_and_not_the_process(String body) {
    Compilation compilation = Hand.in("class A { static int f(int n) { " + body + " } }");

    Throwable thrown =
        assertThrows(InvocationTargetException.class, () -> Hand.call(compilation, "A", "f", 7))
            .getTargetException();

    assertTrue(
        Stream.of(thrown.getStackTrace())
            .anyMatch(frame -> frame.getClassName().equals("optigrade.worker.Exit")),
        thrown::toString);
    assertEquals(List.of(), compilation.impurities());
    assertEquals(List.of("exits"), compilation.flags().stream().map(Flag::id).distinct().toList());
  }
}
