package optigrade.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecallTests {

  private final Recall<Object> recall = new Recall<>();
  private final AtomicInteger works = new AtomicInteger();

  private Object of(Object... parts) {
    return recall.of(
        List.of(parts),
        () -> {
          works.incrementAndGet();
          return new Object();
        });
  }

  @Test
  void equal_parts_are_worked_out_once() {
    assertSame(of("a", 1), of("a", 1));
    assertNotEquals(of("a", 1), of("a", 2));
    assertEquals(2, works.get());
  }

  @Test
  void the_very_things_count_and_not_what_they_hold() {
    List<String> one = new ArrayList<>(List.of("x"));
    List<String> other = new ArrayList<>(List.of("x"));
    assertEquals(one, other);
    assertSame(of(Same.thing(one)), of(Same.thing(one)));
    assertNotEquals(of(Same.thing(one)), of(Same.thing(other)));
    assertSame(of(Same.things(List.of(one, other))), of(Same.things(List.of(one, other))));
    assertNotEquals(of(Same.things(List.of(one, other))), of(Same.things(List.of(other, one))));
    assertNotEquals(of(Same.things(List.of(one))), of(Same.things(List.of(one, one))));
  }

  @Test
  void too_much_is_forgotten_and_worked_out_again() {
    Object first = of("first");
    for (int i = 0; i < 5_000; i++) {
      of(i);
    }
    assertNotEquals(first, of("first"));
  }

  @Test
  void what_fails_is_not_recalled() {
    assertThrows(
        IllegalStateException.class,
        () ->
            recall.of(
                List.of("a"),
                () -> {
                  throw new IllegalStateException();
                }));
    assertSame(of("a"), of("a"));
  }

  @Test
  void all_threads_that_ask_at_once_are_given_the_very_same() throws Exception {
    int threads = 8;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CountDownLatch start = new CountDownLatch(threads);
    List<Callable<Object>> work = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      work.add(
          () -> {
            start.countDown();
            start.await();
            return of("one");
          });
    }
    List<Future<Object>> all = pool.invokeAll(work);
    pool.shutdown();
    for (Future<Object> each : all) {
      assertSame(all.get(0).get(), each.get());
    }
  }
}
