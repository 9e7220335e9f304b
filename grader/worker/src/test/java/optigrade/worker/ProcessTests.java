package optigrade.worker;

import static optigrade.worker.Line.list;
import static optigrade.worker.Line.num;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optigrade.worker.protocol.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worker as a process of its own. */
class ProcessTests {

  private static final String SGD =
      "class P { static double[] f(double[] w, double lr) { System.out.println(\"hi\");"
          + " w[0] -= lr; return w; } }";

  @Test
  void it_says_what_it_is_and_serves_calls() throws IOException {
    try (Child child = new Child()) {
      assertEquals(new Reply.Ready(2, "Java " + Runtime.version()), child.ready);
      assertEquals(list(-5.5), child.line.returned(SGD, list(-5), num(0.5)).result());
    }
  }

  @Test
  void it_ends_by_itself_when_the_grader_hangs_up() throws IOException, InterruptedException {
    try (Child child = new Child()) {
      child.process.getOutputStream().close();
      assertEquals(0, child.exitCode());
    }
  }

  @Test
  void it_ends_when_the_grader_speaks_nonsense() throws IOException, InterruptedException {
    try (Child child = new Child()) {
      child.process.getOutputStream().write(new byte[64]);
      child.process.getOutputStream().flush();
      assertEquals(1, child.exitCode());
      assertEquals(-1, child.process.getInputStream().read());
    }
  }

  @Test
  void prints_go_to_standard_error_as_far_as_the_limit_allows(@TempDir Path folder)
      throws IOException {
    Path prints = folder.resolve("prints");
    try (Child child = new Child(ProcessBuilder.Redirect.to(prints.toFile()))) {
      String source =
          "class P { static int f() { System.out.print(\"out\"); System.err.print(\"err\");"
              + " for (int i = 0; i < 1_000_000; i++) System.out.println(\"flood, flood, flood\");"
              + " return 1; } }";
      assertEquals(num(1), child.line.returned(source).result());
    }
    String printed = Files.readString(prints);
    assertTrue(printed.startsWith("outerrflood, flood"), printed);
    assertEquals(Line.LIMITS.output(), printed.length());
  }

  @Test
  void each_call_finds_its_own_streams_open_and_nothing_to_read(@TempDir Path folder)
      throws IOException {
    Path prints = folder.resolve("prints");
    try (Child child = new Child(ProcessBuilder.Redirect.to(prints.toFile()))) {
      child.line.load(
          "class P { static int f() throws Exception { System.out.print(\"x\"); System.out.close();"
              + " System.err.close(); System.setOut(null); System.in.close();"
              + " System.setIn(null); return 1; }"
              + " static int g() throws Exception { return System.in.read(); } }");
      assertEquals(num(1), ((Reply.Returned) child.line.call("P", "f")).result());
      assertEquals(num(1), ((Reply.Returned) child.line.call("P", "f")).result());
      assertEquals(num(-1), ((Reply.Returned) child.line.call("P", "g")).result());
    }
    assertEquals("xx", Files.readString(prints));
  }

  @Test
  void the_next_program_finds_what_the_one_before_found() throws IOException {
    String source =
        "class P { static Object f() { boolean fresh = System.getProperty(\"left\") == null"
            + " && Locale.getDefault() == Locale.ROOT && TimeZone.getDefault().getRawOffset() == 0"
            + " && Thread.getDefaultUncaughtExceptionHandler() == null;"
            + " System.setProperty(\"left\", \"x\"); Locale.setDefault(Locale.GERMANY);"
            + " TimeZone.setDefault(TimeZone.getTimeZone(\"GMT+7\"));"
            + " Thread.setDefaultUncaughtExceptionHandler((t, e) -> {});"
            + " return fresh ? 1 : 0; } }";
    try (Child child = new Child()) {
      assertEquals(num(1), child.line.returned(source).result());
      assertEquals(num(1), child.line.returned(source).result());
    }
  }

  @Test
  void static_state_lives_as_long_as_the_program() throws IOException {
    String source = "class P { static int n; static int f() { return ++n; } }";
    try (Child child = new Child()) {
      assertEquals(num(1), child.line.returned(source).result());
      assertEquals(num(2), ((Reply.Returned) child.line.call("P", "f")).result());
      assertEquals(num(1), child.line.returned(source).result());
    }
  }

  @Test
  void an_interrupt_does_not_reach_the_next_call() throws IOException {
    try (Child child = new Child()) {
      child.line.load(
          "class P { static int f() { Thread.currentThread().interrupt();"
              + " Thread.currentThread().setContextClassLoader(null); return 1; } static int g() {"
              + " return Thread.interrupted() || Thread.currentThread().getContextClassLoader() == null"
              + " ? 1 : 0; } }");
      child.line.call("P", "f");
      assertEquals(num(0), ((Reply.Returned) child.line.call("P", "g")).result());
    }
  }

  @Test
  void threads_that_stay_behind_are_told() throws IOException {
    try (Child child = new Child()) {
      assertFalse(child.line.returned("class P { static int f() { return 1; } }").threadsLeft());
      for (boolean daemon : new boolean[] {true, false}) {
        String source =
            "class P { static int f() { Thread t = new Thread(() -> { while (true)"
                + " Thread.onSpinWait(); }) { public int hashCode() { while (true) {} } public boolean"
                + " equals(Object o) { while (true) {} } };"
                + (" t.setDaemon(" + daemon + "); t.start(); return 1; } }");
        assertTrue(child.line.returned(source).threadsLeft());
      }
      assertTrue(child.line.failed("class P { static int f() { throw null; } }").threadsLeft());
    }
  }

  @Test
  void a_thread_that_was_waited_for_is_no_worry() throws IOException {
    try (Child child = new Child()) {
      String source =
          "class P { static int f() throws Exception { Thread t = new Thread(() -> {}); t.start();"
              + " t.join(); return 1; } }";
      assertFalse(child.line.returned(source).threadsLeft());
    }
  }

  @Test
  void its_class_path_holds_the_worker_the_protocol_and_a_stand_in_that_knows_nothing()
      throws IOException {
    Path root = Path.of(Child.classPath());
    try (var files = Files.walk(root)) {
      List<String> folders =
          files
              .filter(Files::isRegularFile)
              .map(file -> root.relativize(file.getParent()).toString().replace('\\', '/'))
              .distinct()
              .sorted()
              .toList();
      assertEquals(List.of("optigrade/worker", "optigrade/worker/protocol", "rehearsal"), folders);
    }
  }

  @Test
  void a_program_can_name_no_class_of_ours_but_the_two_it_calls() throws IOException {
    Path root = Path.of(Child.classPath());
    StringBuilder names = new StringBuilder();
    try (var files = Files.walk(root)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> root.relativize(file).toString().replace(".class", ""))
          .map(name -> name.replace('\\', '.').replace('/', '.'))
          .sorted()
          .forEach(name -> names.append('"').append(name).append("\","));
    }
    names.append(
        "\"optigrade.model.Rubric\",\"optigrade.reference.Solution\",\"org.junit.jupiter.api.Test\"");
    String source =
        "class P { static Object f() { List<Object> seen = new ArrayList<>(); for (String name :"
            + " new String[] {"
            + names
            + "}) try { Class<?> c = Class.forName(name); seen.add("
            + "c.getSimpleName().equals(\"Exit\") ? 1 : c.getSimpleName().equals(\"Lent\") ? 2 : 3); }"
            + " catch (ClassNotFoundException e) {}"
            + " try { Thread.currentThread().getContextClassLoader().loadClass(\"optigrade.worker.Main\");"
            + " seen.add(4); } catch (ClassNotFoundException e) {} return seen; } }";
    try (Child child = new Child()) {
      assertEquals(list(1, 2), child.line.returned(source).result());
    }
  }
}
