package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildTests {

  private static final Duration START = Duration.ofSeconds(20);
  private static final Duration LIMIT = Duration.ofMillis(300);

  /** Far beyond what is needed: it tells an end from none. */
  private static final Duration EVER = Duration.ofSeconds(25);

  @ParameterizedTest
  @CsvSource({
    "never reads, LATE",
    "spins, LATE",
    "exits, GONE",
    "closes its channel, GONE",
    "sends garbage, ODD",
    "floods, ODD",
    "promises too much, ODD",
    "answers something else, ODD"
  })
  void whatever_a_child_does_its_caller_gets_an_end_and_the_child_is_gone(
      String behaviour, ChildEnded.Cause how) throws Exception {
    try (Child child = Rogue.start(behaviour)) {
      child.greeting(START);
      byte[] more = new byte[4 << 20];
      byte[] request = how == ChildEnded.Cause.LATE ? more : new byte[1];
      ChildEnded ended =
          assertTimeoutPreemptively(
              EVER,
              () ->
                  assertThrows(
                      ChildEnded.class,
                      () ->
                          child.exchange(
                              request,
                              new Deadline(how == ChildEnded.Cause.LATE ? LIMIT : START))));
      assertEquals(how, ended.how());
      assertFalse(child.handle().isAlive());
    }
  }

  @Test
  void an_exit_code_is_told() throws Exception {
    try (Child child = Rogue.start("exits")) {
      child.greeting(START);
      ChildEnded ended =
          assertThrows(ChildEnded.class, () -> child.exchange(new byte[1], new Deadline(START)));
      assertEquals(3, ended.exitCode());
    }
  }

  @Test
  void a_child_that_answers_at_once_but_without_end_is_late_all_the_same() throws Exception {
    try (Child child = Rogue.start("answers without end")) {
      child.greeting(START);
      Deadline deadline = new Deadline(LIMIT);
      ChildEnded ended =
          assertTimeoutPreemptively(
              EVER,
              () ->
                  assertThrows(
                      ChildEnded.class,
                      () -> {
                        while (true) {
                          child.exchange(new byte[1], deadline);
                        }
                      }));
      assertEquals(ChildEnded.Cause.LATE, ended.how());
    }
  }

  @Test
  void a_flood_on_standard_error_holds_nothing_up() throws Exception {
    try (Child child = Rogue.start("floods stderr")) {
      child.greeting(START);
      assertArrayEquals(new byte[] {1}, child.exchange(new byte[1], new Deadline(START)));
    }
  }

  @Test
  void the_children_of_a_child_end_with_it() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sleep")), "there is no sleep here");
    try (Child child = Rogue.start("leaves a child on the channel")) {
      child.greeting(START);
      List<ProcessHandle> below =
          assertTimeoutPreemptively(EVER, () -> waitForChild(child.handle(), child));
      assertEquals(1, below.size());
      assertFalse(
          below
              .get(0)
              .onExit()
              .orTimeout(20, java.util.concurrent.TimeUnit.SECONDS)
              .join()
              .isAlive());
    }
  }

  private static List<ProcessHandle> waitForChild(ProcessHandle process, Child child)
      throws InterruptedException {
    Thread asking =
        new Thread(
            () ->
                assertThrows(
                    ChildEnded.class,
                    () -> child.exchange(new byte[1], new Deadline(Duration.ofSeconds(1)))));
    asking.start();
    List<ProcessHandle> below = List.of();
    while (below.isEmpty() && asking.isAlive()) {
      below = process.descendants().toList();
      Thread.sleep(10);
    }
    asking.join();
    return below;
  }
}
