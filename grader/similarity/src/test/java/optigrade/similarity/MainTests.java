package optigrade.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked and what is answered. */
class MainTests {

  private static final int ALL_BUT = 9000;

  private final Path folder;
  private HandedIn handedIn;

  MainTests(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.handedIn = new HandedIn(folder);
  }

  @BeforeEach
  void two_that_are_not_alike() throws IOException {
    handedIn.sources(HandedIn.example("full-marks")).sources(other());
  }

  /** Right, too, but written by somebody else. */
  private static String other() {
    return """
        import java.util.*;
        public class Work {
          static List<Double> df_w(List<Double> w) {
            List<Double> g = new LinkedList<>();
            for (Double each : w) { if (g.isEmpty()) { g.add(each / 5); } else { g.add(4 * each); } }
            return g;
          }
          static List<Double> sgd(List<Double> w, List<Double> d, double lr) {
            Iterator<Double> it = d.iterator();
            List<Double> to = new LinkedList<>();
            while (it.hasNext()) { to.add(w.get(to.size()) - lr * it.next()); }
            Collections.reverse(to); Collections.reverse(to);
            try { return to; } finally { System.out.println("done"); }
          }
        }
        """;
  }

  @Test
  void a_copy_with_other_names_and_comments_is_found_and_nobody_else() throws IOException {
    String copy =
        HandedIn.example("full-marks").replace("lr", "rate").replace("//", "// mine:") + "\n// end";
    List<String> answer = handedIn.sources(copy).answer(ALL_BUT);
    assertTrue(answer.contains("compared 3"), answer::toString);
    assertTrue(answer.contains("alike 1"), answer::toString);
    assertTrue(answer.get(4).startsWith("pair 1 3 10000 "), answer::toString);
  }

  @Test
  void what_everybody_was_given_makes_nobody_alike() throws IOException {
    String starter = HandedIn.example("empty-template");
    String started = starter.replaceFirst("// TODO", "W = new double[2];");
    assertNotEquals(starter, started);
    List<String> answer = handedIn.sources(starter).sources(starter).sources(started).answer(1);
    assertFalse(answer.toString().contains("pair 3"), answer::toString);
    assertFalse(answer.toString().contains("pair 4"), answer::toString);
  }

  @Test
  void in_how_many_files_something_stands_makes_no_difference() throws IOException {
    String one = other();
    String two = one.replace("Work", "More").replace("sgd", "step");
    List<String> answer = handedIn.sources(one, two).sources(two, one).answer(ALL_BUT);
    assertTrue(answer.toString().contains("pair 3 4 10000"), answer::toString);
  }

  @Test
  void what_can_not_be_read_is_named_and_costs_nobody_else() throws IOException {
    handedIn
        .sources("class A { void f() { int = ; } }")
        .sources("")
        .sources("class A { int x = " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "; }")
        .sources("class A { void f() {" + "int x = 1; ".repeat(6000) + "} }")
        .sources("/*" + " ".repeat(1 << 20) + "*/ class A {}")
        .sources(HandedIn.example("full-marks"));
    List<String> answer = handedIn.answer(ALL_BUT);
    assertEquals(
        List.of(
            "unread 3 unreadable",
            "unread 4 short",
            "unread 5 unreadable",
            "unread 6 long",
            "unread 7 long",
            "compared 3",
            "alike 1"),
        answer.subList(2, 9));
    assertTrue(answer.get(9).startsWith("pair 1 8 10000"), answer::toString);
    assertEquals("end", answer.get(answer.size() - 1));
  }

  @Test
  void the_most_alike_come_first_then_the_longest_then_the_first() throws IOException {
    String full = HandedIn.example("full-marks");
    handedIn
        .sources(other())
        .sources(full)
        .sources(HandedIn.example("typical-mistakes"))
        .sources(other());
    List<String> answer = handedIn.answer(5000);
    List<String> pairs = answer.stream().filter(it -> it.startsWith("pair")).toList();
    assertTrue(pairs.get(0).startsWith("pair 1 4 10000"), pairs::toString);
    assertTrue(pairs.get(1).startsWith("pair 2 3 "), pairs::toString);
    assertTrue(pairs.get(2).startsWith("pair 2 6 "), pairs::toString);
    assertTrue(pairs.get(3).startsWith("pair 3 6 "), pairs::toString);
    assertTrue(pairs.get(4).startsWith("pair 1 5 "), pairs::toString);
    assertEquals(answer, handedIn.answer(5000));
    List<String> few = handedIn.answer(5000, 3, 1000, 1000);
    assertEquals(pairs.subList(0, 3), few.subList(few.size() - 4, few.size() - 1));
    assertTrue(few.contains("alike 6"), few::toString);
  }

  @Test
  void too_many_are_refused_in_a_word() throws IOException {
    assertTrue(handedIn.answer(1, 200, 1, 1000).contains("too-many-hand-ins 2"));
    handedIn.sources(HandedIn.example("full-marks"));
    assertTrue(handedIn.answer(1, 200, 2, 1000).contains("alike 1"));
    assertTrue(handedIn.answer(1, 200, 2, 0).contains("too-many-pairs"));
  }

  /** What is left out beforehand must be what JPlag would have left out. */
  @Test
  void leaving_out_what_is_certain_changes_nothing() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      handedIn.sources(made(random));
    }
    List<String> all = pairs(handedIn.answer(1, 10_000, 1000, 100_000));
    assertTrue(all.size() > 300, () -> "" + all.size());
    for (int threshold : List.of(3000, 5000, 7000, 9000)) {
      List<String> expected =
          all.stream().filter(it -> Integer.parseInt(it.split(" ", -1)[3]) >= threshold).toList();
      assertEquals(expected, pairs(handedIn.answer(threshold, 10_000, 1000, 100_000)));
    }
  }

  private static List<String> pairs(List<String> answer) {
    return answer.stream().filter(it -> it.startsWith("pair")).toList();
  }

  private static String made(Random random) {
    List<String> statements = new ArrayList<>();
    int count = 20 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      statements.add(
          switch (random.nextInt(random.nextInt(4) + 1)) {
            case 0 -> "x = x * 2;";
            case 1 -> "double v%d = Math.sqrt(x);".formatted(i);
            case 2 -> "for (int i = 0; i < 2; i++) { x += i; }";
            default -> "if (x > 1) { return; }";
          });
    }
    return "class A { void f(double x) {" + String.join("\n", statements) + "} }";
  }

  @Test
  void nothing_is_told_but_words_and_numbers() throws IOException {
    List<String> answer = handedIn.sources(HandedIn.example("full-marks")).answer(1);
    assertTrue(
        answer.subList(1, answer.size()).stream().allMatch(it -> it.matches("[a-z-]+[0-9. a-z]*")),
        answer::toString);
    assertFalse(String.join("", answer).contains(folder.toString()));
  }
}
