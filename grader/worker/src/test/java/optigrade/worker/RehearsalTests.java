package optigrade.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Request;
import org.junit.jupiter.api.Test;

class RehearsalTests {

  /** One that is refused would leave the classes of what follows out of the archive. */
  @Test
  void a_worker_does_all_that_is_rehearsed_and_fails_only_where_it_is_meant_to()
      throws IOException, InterruptedException {
    List<String> replies = new ArrayList<>();
    InProcess worker = new InProcess();
    try {
      for (Request request : Rehearsal.requests()) {
        worker.line.send(request);
        Reply reply = worker.line.receive();
        replies.add(
            reply instanceof Reply.Told told
                ? "Told, " + told.reply().getClass().getSimpleName()
                : reply.getClass().getSimpleName());
      }
    } finally {
      worker.hangUp();
    }
    assertEquals(
        List.of(
            "Loaded",
            "Returned",
            "Failed",
            "Returned",
            "Returned",
            "Told, Returned",
            "Callback",
            "Returned",
            "Returned",
            "Told, Returned",
            "Returned"),
        replies);
  }
}
