package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is made is tried by QuickStartTests, and by the launcher in .ci/run. */
class PrepareCommandTests {

  @Test
  void without_the_launcher_there_is_nowhere_to_keep_it_and_that_is_said() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    assertEquals(ExitCode.NOT_ALL_GRADED, Main.run(Console.to(printed, printed), "prepare"));
    String said = printed.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("start it by its launcher"), said);
  }
}
