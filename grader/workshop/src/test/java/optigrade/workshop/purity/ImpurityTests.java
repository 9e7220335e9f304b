package optigrade.workshop.purity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import optigrade.workshop.Hand;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.Flag;
import optigrade.workshop.messages.Compilation.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpurityTests {

  private static Compilation doing(String statement) {
    return Hand.in(
        "import java.util.*; class A { static Object f() throws Throwable { " + statement + " } }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          new java.io.FileReader("x"); return 0;                              | reads-files
          return new Formatter("x");                                          | reads-files
          return new Formatter("x", "UTF-8");                                 | reads-files
          return new java.io.PrintWriter("x");                                | reads-files
          return new java.io.PrintStream("x", "UTF-8");                       | reads-files
          return new Scanner(new java.io.File("x"));                          | reads-files
          return new java.io.FileOutputStream("x");                           | reads-files
          return new java.util.logging.FileHandler("x");                      | reads-files
          return java.nio.file.Files.readAllBytes(java.nio.file.Path.of("x")); | reads-files
          return new java.io.File("x").delete();                              | reads-files
          return A.class.getResource("x");                                    | reads-files
          return Runtime.getRuntime().exec("id");                             | runs-programs
          return new ProcessBuilder("id").start();                            | runs-programs
          return ProcessHandle.current().parent();                            | runs-programs
          return new java.net.Socket("h", 1);                                 | uses-network
          return new java.net.URL("http://h").openStream();                   | uses-network
          new Thread(() -> {}).start(); return 0;                             | starts-threads
          return Thread.currentThread();                                      | starts-threads
          return List.of(1).parallelStream().count();                         | starts-threads
          return List.of(1).stream().parallel().count();                      | starts-threads
          return new LinkedList<>().parallelStream().count();                 | starts-threads
          return java.lang.ref.Cleaner.create();                              | starts-threads
          return new Timer();                                                 | starts-threads
          return java.util.concurrent.CompletableFuture.runAsync(() -> {});   | starts-threads
          return System.getenv();                                             | reads-environment
          return System.getProperty("user.home");                             | reads-environment
          return Integer.getInteger("x");                                     | reads-environment
          return Class.forName("optigrade.worker.Main");                      | uses-reflection
          return Object.class.getDeclaredMethods();                           | uses-reflection
          return java.lang.invoke.MethodHandles.lookup();                     | uses-reflection
          A.class.getDeclaredFields()[0].setAccessible(true); return 0;       | opens-closed-members
          return A.class.getClassLoader();                                    | loads-classes
          return new ClassLoader() {};                                        | loads-classes
          System.load("/x"); return 0;                                        | uses-native-code
          Runtime.getRuntime().loadLibrary("x"); return 0;                    | uses-native-code
          System.loadLibrary("x"); return 0;                                  | uses-native-code
          return sun.misc.Unsafe.getUnsafe();                                 | uses-native-code
          return java.nio.ByteBuffer.allocateDirect(9);                       | uses-native-code
          return new Throwable().getStackTrace();                             | inspects-stack
          return new IllegalStateException().getStackTrace();                 | inspects-stack
          return Thread.getAllStackTraces();                                  | inspects-stack
          return StackWalker.getInstance();                                   | inspects-stack
          return java.security.Security.addProvider(null);                    | changes-defaults
          Locale.setDefault(Locale.US); return 0;                             | changes-defaults
          System.setOut(System.out); return 0;                                | changes-defaults
          TimeZone.setDefault(null); return 0;                                | changes-defaults
          System.setProperty("a", "b"); return 0;                             | changes-defaults
          return new Scanner(System.in).nextLine();                           | reads-input
          A.class.getDeclaredMethods()[0].trySetAccessible(); return 0;       | opens-closed-members
          return java.lang.invoke.MethodHandles.publicLookup().findStatic(Math.class, "abs", null); | uses-reflection
          return java.nio.channels.SocketChannel.open();                      | uses-network
          return java.net.http.HttpClient.newHttpClient();                    | uses-network
          return new java.io.ObjectInputStream(null).readObject();            | serializes
          return new javax.swing.JFrame();                                    | opens-windows
          """)
  void should_not_share_a_worker_and_is_flagged(String statement, String flag) {
    Compilation compilation = doing(statement);

    assertEquals(List.of(), compilation.problems());
    assertFalse(compilation.impurities().isEmpty());
    assertTrue(
        compilation.flags().stream().map(Flag::id).toList().contains(flag),
        () -> "flags: " + compilation.flags());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          return "a".intern();                                          | java.lang.String.intern
          new Object().wait(); return 0;                                | java.lang.Object.wait
          System.out.close(); return 0;                                 | java.io.PrintStream.close
          Arrays.parallelSort(new int[9]); return 0;                    | java.util.Arrays.parallelSort
          return java.util.stream.StreamSupport.stream(List.of().spliterator(), true); | java.util.stream.StreamSupport.stream
          return new java.util.concurrent.ConcurrentHashMap<>();        | java.util.concurrent.ConcurrentHashMap
          return UUID.randomUUID();                                     | java.util.UUID.randomUUID
          return String.class.getMethods();                             | java.lang.Class.getMethods
          return ThreadLocal.withInitial(() -> 1).get();                | java.lang.ThreadLocal.withInitial
          System.gc(); return 0;                                        | java.lang.System.gc
          return Runtime.version();                                     | java.lang.Runtime.version
          java.util.function.IntConsumer exit = Runtime.getRuntime()::exit; return exit; | java.lang.Runtime.exit
          Runtime.getRuntime().addShutdownHook(null); return 0;         | java.lang.Runtime.addShutdownHook
          return java.time.Instant.now();                               | java.time.Instant.now
          return new int[0].getClass().getComponentType();              | java.lang.Class.getComponentType
          """)
  void should_not_share_a_worker(String statement, String reference) {
    Compilation compilation = doing(statement);

    assertEquals(List.of(), compilation.problems());
    assertTrue(
        compilation.impurities().contains(new Reference("A", reference)),
        () -> "impurities: " + compilation.impurities());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          class A { protected void finalize() {} }                                 | the finalizer
          class A { native int f(); }                                              | native code (f)
          class A extends Thread { }                                               | java.lang.Thread
          class A extends ClassLoader { }                                          | java.lang.ClassLoader
          class A { void f(Thread t) { } }                                         | java.lang.Thread
          class A { java.util.List<Thread> all; }                                  | java.lang.Thread
          class A { void f() throws java.io.IOException { } }                      | java.io.IOException
          class A { void f() { try { f(); } catch (SecurityException e) { } } }    | java.lang.SecurityException
          class A { Object f() { return Thread[].class; } }                        | java.lang.Thread
          class A { Object f() { return new java.io.File[2][2]; } }                | java.io.File
          class A extends java.util.ArrayList<String> { void f() { parallelStream(); } } | A.parallelStream
          class A extends RuntimeException { Object f() { return getStackTrace(); } }    | A.getStackTrace
          class A extends RuntimeException implements Comparable<A> { Object f() { return getStackTrace(); } public int compareTo(A a) { return 0; } } | A.getStackTrace
          class A { static String s = "()[Ljava/lang/StackTraceElement;"; Object f(Exception e) { return e.getStackTrace(); } } | java.lang.StackTraceElement
          class A { static String s = "Ljava/lang/Thread;"; Thread t; }            | java.lang.Thread
          class A { java.util.function.Supplier<?> f() { return Thread::new; } }   | java.lang.Thread
          record A(java.io.File f) { }                                             | java.io.File
          class A { @java.beans.BeanProperty void setX(int x) { } }                                  | java.beans.BeanProperty
          """)
  void should_not_hide_it_in_a_declaration(String source, String reference) {
    Compilation compilation = Hand.in(source);

    assertTrue(
        compilation.impurities().stream().map(Reference::to).toList().contains(reference),
        () -> "impurities: " + compilation.impurities() + compilation.problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          try { f(); } catch (Throwable t) { }           | true
          try { f(); } catch (Error e) { }               | true
          try { f(); } catch (StackOverflowError e) { }  | true
          try { f(); } finally { if (f() == null) return 0; } | true
          synchronized (A.class) { f(); }                | true
          try { f(); } catch (RuntimeException e) { }    | false
          try { f(); } catch (Exception e) { }           | false
          f();                                           | false
          """)
  void should_be_known_to_go_on_where_nothing_should(String statement, boolean swallows) {
    Compilation compilation = doing(statement + " if (f() == null) return 1; return 0;");
    assertEquals(swallows, compilation.swallows(), () -> "" + compilation.problems());
  }

  @Test
  void should_not_take_words_in_a_text_for_a_class() {
    Compilation compilation = doing("return \"Loss;\" + \"(epoch) Loss; rate\" + \"LW;\";");
    assertEquals(List.of(), compilation.impurities());
  }

  @Test
  void should_not_take_a_name_of_the_platform_or_the_grader() {
    for (String name :
        List.of("java.lang", "java.util", "optigrade.worker", "org.junit", "jdk.internal")) {
      Compilation compilation = Hand.in(Map.of("A.java", "package " + name + "; class A {}"));

      assertEquals(
          List.of(new Reference(name + ".A", "package " + name)), compilation.impurities());
      assertTrue(compilation.flags().contains(new Flag("shadows-grader", name + ".A")));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          class A { static native int f(); }                                       | uses-native-code
          class A { protected void finalize() {} }                                 | starts-threads
          class A extends RuntimeException { Object f() { return getStackTrace(); } } | inspects-stack
          class A extends Exception { Object f() { return new B().getStackTrace(); } static class B extends A {} } | inspects-stack
          class A extends java.util.ArrayList<A> { Object f() { return parallelStream(); } } | starts-threads
          class A extends java.io.PrintWriter { A() throws Exception { super("x"); } } | reads-files
          class Math { }                                                           | shadows-jdk
          class A { static class System { } }                                      | shadows-jdk
          class A { void f() { class Thread { } } interface String { } }           | shadows-jdk
          """)
  void should_not_hide_it_from_the_instructor(String source, String flag) {
    Compilation compilation = Hand.in(source);

    assertEquals(
        List.of(flag),
        compilation.flags().stream().map(Flag::id).distinct().toList(),
        () -> "flags: " + compilation.flags());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          return new Formatter(new StringBuilder()).format("%f", 1.0);
          return new Formatter(Locale.ROOT);
          return new java.io.PrintStream(System.out, true);
          return new java.io.PrintWriter(new java.io.StringWriter());
          try { return 1; } catch (Exception e) { e.printStackTrace(); return 0; }
          class Vector { double[] parallel() { return null; } } return new Vector().parallel();
          class Function { } return new Function();
          Runnable r = () -> System.out.println("a" + 1); r.run(); return r;
          """)
  void should_not_accuse_the_honest(String statement) {
    Compilation compilation = doing(statement);

    assertEquals(List.of(), compilation.problems());
    assertEquals(List.of(), compilation.flags());
  }

  @Test
  void an_attempt_on_the_grader_is_flagged_though_it_does_not_compile() {
    Compilation compilation =
        Hand.in(
            "import org.junit.jupiter.api.*; class A { void f() { optigrade.worker.Exit.exit(0); } }");

    assertEquals(
        List.of(
            new Flag("reaches-for-grader", "optigrade.worker.Exit.exit"),
            new Flag("reaches-for-grader", "org.junit.jupiter.api")),
        compilation.flags());
  }

  @Test
  void inheriting_what_is_allowed_is_allowed() {
    Compilation compilation =
        Hand.in(
            """
            class A extends java.util.ArrayList<Double> implements Comparable<A> {
              static class E extends RuntimeException { E(String m) { super(m); } }
              public int compareTo(A o) { return size() - o.size(); }
              double sum() { double s = 0; for (double d : this) { s += d; } return s + hashCode(); }
              String why(E e) { return e.getMessage() + e; }
            }
            """);

    assertEquals(List.of(), compilation.impurities());
  }
}
