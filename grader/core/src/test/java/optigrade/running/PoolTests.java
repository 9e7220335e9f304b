package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import optigrade.model.GraderFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PoolTests {

  private static final class One implements AutoCloseable {
    private boolean ended;

    @Override
    public void close() {
      ended = true;
    }
  }

  private final AtomicBoolean broken = new AtomicBoolean();
  private final AtomicInteger started = new AtomicInteger();
  private final Pool<One> pool = new Pool<>(this::start, 2, false);

  private One start() {
    started.incrementAndGet();
    if (broken.get()) {
      throw new GraderFault("process-did-not-start", "it is broken");
    }
    return new One();
  }

  @AfterEach
  void end() {
    pool.close();
  }

  private static void waits(CompletableFuture<One> somebody) {
    assertThrows(TimeoutException.class, () -> somebody.get(50, TimeUnit.MILLISECONDS));
  }

  @Test
  void no_more_are_lent_than_are_wanted_and_who_waits_gets_one_that_is_warm() throws Exception {
    One first = pool.take();
    One second = pool.take();
    assertNotSame(first, second);
    CompletableFuture<One> third = CompletableFuture.supplyAsync(pool::take);
    waits(third);
    pool.giveBack(first);
    assertSame(first, third.get());
    assertEquals(2, started.get());
  }

  @Test
  void who_waits_gets_a_new_one_in_the_place_of_one_that_is_lost() throws Exception {
    One first = pool.take();
    pool.take();
    CompletableFuture<One> third = CompletableFuture.supplyAsync(pool::takeUnused);
    waits(third);
    pool.discard(first);
    assertTrue(first.ended);
    assertFalse(third.get().ended);
  }

  @Test
  void what_could_not_be_started_takes_no_place() {
    broken.set(true);
    for (int i = 0; i < 5; i++) {
      assertThrows(GraderFault.class, pool::take);
      assertThrows(GraderFault.class, pool::takeUnused);
    }
    broken.set(false);
    List<One> lent = new ArrayList<>(List.of(pool.take(), pool.takeUnused()));
    assertEquals(2, lent.stream().distinct().count());
  }

  @Test
  void an_unused_one_stands_ready_beside_those_that_are_lent_once_one_was_lost() throws Exception {
    try (Pool<One> ready = new Pool<>(this::start, 2, true)) {
      ready.startFirst(2);
      ready.giveBack(ready.take());
      One first = ready.take();
      ready.take();
      mustHaveStarted(2);
      ready.discard(first);
      ready.takeUnused();
      mustHaveStarted(4);
    }
  }

  /** They are started in the background; none too many, either. */
  private void mustHaveStarted(int count) throws InterruptedException {
    while (started.get() < count) {
      Thread.sleep(5);
    }
    Thread.sleep(50);
    assertEquals(count, started.get());
  }

  @Test
  void nobody_waits_for_ever_where_everything_ends() {
    One first = pool.take();
    One second = pool.take();
    CompletableFuture<One> third = CompletableFuture.supplyAsync(pool::take);
    pool.close();
    assertTrue(first.ended && second.ended);
    pool.discard(first);
    pool.discard(second);
    assertThrows(Exception.class, third::get);
  }
}
