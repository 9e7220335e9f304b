package optigrade.workshop.purity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import optigrade.workshop.Hand;
import optigrade.workshop.messages.Answer;
import optigrade.workshop.messages.Compilation.ClassFile;
import optigrade.workshop.messages.StubOrder;
import optigrade.workshop.messages.StubOrder.Stub;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class StubsTests {

  private static final String SOURCE =
      """
      import java.util.List;
      class A {
        static double[] df_w(double[] W) { while (true) { W[0]++; } }
        static int count(int a, long b, double c, boolean d, char e, float f, byte g, short h) { return 1; }
        List<Double> listed(List<Double> W, double lr) { return W; }
        <T> List<T> generic(List<T> W) { return W; }
        static void nothing() { throw new IllegalStateException(); }
        static double other(double[] W) { return df_w(W)[0]; }
        interface I { double one(); }
      }
      """;

  private static Answer stub(Stub... stubs) {
    return Stubs.of(new StubOrder(Hand.in(SOURCE).classes(), List.of(stubs)));
  }

  /** What a stub hands to the worker as the function's number and the type to give back. */
  private static List<Object> constants(Answer answer, String method) {
    List<Object> found = new ArrayList<>();
    ClassFile file =
        assertInstanceOf(Answer.Stubbed.class, answer).classes().stream()
            .filter(c -> c.name().equals("A"))
            .findFirst()
            .orElseThrow();
    new ClassReader(file.content())
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String descriptor, String signature, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9) {
                  @Override
                  public void visitLdcInsn(Object value) {
                    if (name.equals(method) && found.size() < 2) {
                      found.add(value);
                    }
                  }
                };
              }
            },
            0);
    return found;
  }

  @Test
  void a_stub_asks_for_its_function_and_its_own_type() {
    Answer answer =
        stub(
            new Stub("A", "df_w", "([D)[D", 7),
            new Stub("A", "generic", "(Ljava/util/List;)Ljava/util/List;", 9),
            new Stub("A", "listed", "(Ljava/util/List;D)Ljava/util/List;", 8));

    assertEquals(List.of(7, "[D"), constants(answer, "df_w"));
    assertEquals(List.of(8, "Ljava/util/List<Ljava/lang/Double;>;"), constants(answer, "listed"));
    assertEquals(List.of(9, "Ljava/util/List;"), constants(answer, "generic"));
  }

  /** The loader's verifier reads every one of these bodies. */
  @Test
  void stubs_of_every_type_can_be_loaded_and_lead_to_the_worker() throws Exception {
    Answer answer =
        stub(
            new Stub("A", "count", "(IJDZCFBS)I", 1),
            new Stub("A", "df_w", "([D)[D", 2),
            new Stub("A", "nothing", "()V", 3),
            new Stub("A", "listed", "(Ljava/util/List;D)Ljava/util/List;", 4));

    Class<?> owner = Hand.load(assertInstanceOf(Answer.Stubbed.class, answer).classes(), "A");

    for (var method : owner.getDeclaredMethods()) {
      method.setAccessible(true);
      Map<String, Object[]> arguments =
          Map.of(
              "df_w", new Object[] {new double[2]},
              "other", new Object[] {new double[2]},
              "nothing", new Object[0],
              "count", new Object[] {1, 2L, 3.0, true, 'c', 4f, (byte) 5, (short) 6});
      if (arguments.containsKey(method.getName())) {
        Throwable thrown = thrownBy(method, arguments.get(method.getName()));
        assertEquals("optigrade.worker.Lent", thrown.getStackTrace()[deep(thrown)].getClassName());
      }
    }
  }

  private static int deep(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    for (int i = 0; i < trace.length; i++) {
      if (trace[i].getClassName().equals("optigrade.worker.Lent")) {
        return i;
      }
    }
    return 0;
  }

  private static Throwable thrownBy(Method method, Object[] arguments) throws Exception {
    try {
      method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      return e.getTargetException();
    }
    throw new AssertionError(method + " returned");
  }

  @Test
  void a_stub_for_what_is_not_there_is_refused() {
    assertInstanceOf(Answer.Unable.class, stub(new Stub("A", "df_w", "([F)[F", 1)));
    assertInstanceOf(Answer.Unable.class, stub(new Stub("A$I", "one", "()D", 1)));
    assertInstanceOf(Answer.Unable.class, stub(new Stub("B", "df_w", "([D)[D", 1)));
  }
}
