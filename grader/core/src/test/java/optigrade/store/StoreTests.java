package optigrade.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import optigrade.model.HandedIn;
import optigrade.model.Rubric;
import optigrade.model.Submission;
import optigrade.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTests {

  private final Path out;

  StoreTests(@TempDir Path out) {
    this.out = out;
  }

  @Test
  void an_entry_that_stands_where_another_belongs_is_not_there() throws Exception {
    String key = "a".repeat(64);
    String other = "b".repeat(64);
    try (Store store = Store.open(out)) {
      Kept any = (Kept) new AnyRecord(1).of(Kept.class);
      store.keep(
          new Kept(
              key,
              any.files(),
              any.compilation(),
              any.bindings(),
              any.outcomes(),
              any.findings(),
              any.isolation()));
      assertTrue(store.kept(key).isPresent());
      Path outcomes = out.resolve(".store").resolve("outcomes");
      Files.createDirectories(outcomes.resolve("bb"));
      Files.copy(outcomes.resolve("aa").resolve(key), outcomes.resolve("bb").resolve(other));
      assertFalse(store.kept(other).isPresent());
    }
  }

  @Test
  void a_second_run_in_the_same_folder_is_told_so_until_the_first_has_ended() throws IOException {
    try (Store store = Store.open(out)) {
      assertFalse(store.lastRun().isPresent());
      assertThrows(InUseException.class, () -> Store.open(out));
      assertThrows(InUseException.class, () -> Store.open(out), "the first still has it");
    }
    Store.open(out).close();
  }

  @Test
  void the_key_follows_the_files_and_the_ground_and_not_the_student() {
    Submission an = submission("an", "A.java", "class A {}");
    String key = ground(1).key(an);
    assertEquals(key, ground(1).key(submission("binh", "A.java", "class A {}")));
    List<String> others =
        List.of(
            ground(2).key(an),
            ground(1).key(submission("an", "A.java", "class A { }")),
            ground(1).key(submission("an", "B.java", "class A {}")));
    assertFalse(others.contains(key), others::toString);
  }

  @Test
  void what_is_told_of_an_empty_hand_in_is_nobody_elses() {
    Submission.Student student = Submission.Student.unknown();
    List<Text> remarks = List.of(Text.same("x.zip is damaged"));
    String key = ground(1).key(new Submission("an", student, List.of(), List.of()));
    List<String> others =
        List.of(
            ground(1).key(new Submission("binh", student, List.of(), List.of())),
            ground(1).key(new Submission("an", student, List.of(), remarks)));
    assertFalse(others.contains(key), others::toString);
  }

  private static Submission submission(String id, String path, String text) {
    HandedIn file = new HandedIn(path, text.getBytes(StandardCharsets.UTF_8));
    return new Submission(id, Submission.Student.unknown(), List.of(file), List.of());
  }

  private static Ground ground(long seed) {
    Duration second = Duration.ofSeconds(1);
    return new Ground(
        "1",
        "code",
        "17",
        "AUTO",
        "17",
        new Rubric.Limits(second, second, second, 64, 1, 1),
        List.of("double"),
        seed,
        3,
        4.0);
  }

  @Test
  void a_run_of_another_process_has_the_folder_until_it_ends() throws Exception {
    Process other = HoldingAStore.start(out);
    try {
      assertEquals('!', other.getInputStream().read(), "it has the store");
      assertThrows(InUseException.class, () -> Store.open(out));
    } finally {
      other.destroyForcibly().waitFor();
    }
    Store.open(out).close();
  }
}
