package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import optigrade.model.GraderFault;
import optigrade.model.HandedIn;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.StubOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkshopTests {

  private static final Duration LIMIT = Duration.ofMillis(300);

  @ParameterizedTest
  @CsvSource({
    "never reads, Compiling took too long",
    "exits, The compiler ran out of room",
    "sends garbage, The compiler ran out of room",
    "answers something else, The compiler ran out of room"
  })
  void a_source_that_a_workshop_does_not_survive_has_failed_to_compile(
      String behaviour, String problem) {
    try (Workshop workshop = new Workshop(Optional.empty(), () -> start(behaviour), 2)) {
      Duration limit = behaviour.equals("never reads") ? LIMIT : Duration.ofSeconds(20);
      Compilation compilation = workshop.compile(List.of(source()), "17", limit);
      assertEquals(Compilation.Status.FAILED, compilation.status());
      assertEquals(1, compilation.problems().size());
      assertTrue(compilation.problems().get(0).message().en().startsWith(problem));
    }
  }

  @Test
  void a_workshop_that_breaks_down_over_our_own_order_is_our_fault() {
    try (Workshop workshop = new Workshop(Optional.empty(), () -> start("exits"), 2)) {
      assertEquals(
          "workshop-failed",
          assertThrows(
                  GraderFault.class,
                  () -> workshop.stub(new StubOrder(List.of(), List.of()), Duration.ofSeconds(20)))
              .code());
    }
  }

  @Test
  void a_workshop_that_does_not_greet_is_our_fault() {
    try (Workshop workshop =
        new Workshop(Optional.empty(), () -> start("exits", "nobody known"), 2)) {
      assertEquals(
          "workshop-did-not-start",
          assertThrows(GraderFault.class, () -> workshop.compile(List.of(source()), "17", LIMIT))
              .code());
    }
  }

  private static HandedIn source() {
    return new HandedIn("A.java", new byte[0]);
  }

  static Child start(String behaviour) {
    return start(behaviour, "workshop");
  }

  private static Child start(String behaviour, String as) {
    try {
      return Rogue.start(behaviour, as);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
