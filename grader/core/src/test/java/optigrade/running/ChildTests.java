package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildTests {

  private static final Duration START = Duration.ofSeconds(20);
  private static final Duration LIMIT = Duration.ofMillis(300);

  /** Far beyond what is needed: it tells an end from none. */
  private static final Duration EVER = Duration.ofSeconds(25);

  @ParameterizedTest
  @CsvSource({
    "never reads, LATE, false",
    "never reads, LATE, true",
    "spins, LATE, false",
    "spins, LATE, true",
    "exits, GONE, false",
    "exits, GONE, true",
    "closes its channel, GONE, false",
    "closes its channel, GONE, true",
    "sends garbage, ODD, false",
    "sends garbage, ODD, true",
    "floods, ODD, false",
    "floods, ODD, true",
    "promises too much, ODD, false",
    "promises too much, ODD, true",
    "answers something else, ODD, false",
    "answers something else, ODD, true"
  })
  void whatever_a_child_does_its_caller_gets_an_end_and_the_child_is_gone(
      String behaviour, ChildEnded.Cause how, boolean plain) throws Exception {
    try (Child child = Rogue.start(behaviour)) {
      child.greeting(START);
      child.isPlain(plain);
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
      assertEquals(how, judged(ended));
      assertFalse(child.handle().isAlive());
    }
  }

  @Test
  void who_ends_for_want_of_memory_is_known() throws Exception {
    try (Child child = Rogue.start("exits")) {
      child.greeting(START);
      ChildEnded ended =
          assertThrows(ChildEnded.class, () -> child.exchange(new byte[1], new Deadline(START)));
      assertTrue(ended.ranOutOfMemory());
    }
  }

  /** Also when nobody was waited for in between, and the watch has gone to rest. */
  @Test
  void one_late_child_after_another_is_ended() throws Exception {
    for (int i = 0; i < 3; i++) {
      try (Child child = Rogue.start("spins")) {
        child.greeting(START);
        child.isPlain(true);
        mustBeLate(child);
      }
      Thread.sleep(100);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_child_that_answers_at_once_but_without_end_is_late_all_the_same(boolean plain)
      throws Exception {
    try (Child child = Rogue.start("answers without end")) {
      child.greeting(START);
      child.isPlain(plain);
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
      assertEquals(ChildEnded.Cause.LATE, judged(ended));
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

  /** Where it might, its caller reads apart and goes on without it. */
  @Test
  void who_leaves_the_channel_to_another_is_late_and_not_waited_for() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sleep")), "there is no sleep here");
    try (Child child = Rogue.start("leaves its channel to an orphan")) {
      child.greeting(START);
      mustBeLate(child);
    }
  }

  private static void mustBeLate(Child child) {
    ChildEnded ended =
        assertTimeoutPreemptively(
            EVER,
            () ->
                assertThrows(
                    ChildEnded.class, () -> child.exchange(new byte[1], new Deadline(LIMIT))));
    assertEquals(ChildEnded.Cause.LATE, judged(ended));
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

  /** Where the tests themselves have a busy machine, who is late may be starved as well. */
  private static ChildEnded.Cause judged(ChildEnded ended) {
    return ended.how() == ChildEnded.Cause.STARVED ? ChildEnded.Cause.LATE : ended.how();
  }
}
