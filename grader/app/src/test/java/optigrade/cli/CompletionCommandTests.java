package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTests {

  @Test
  void a_shell_completes_commands_and_options_by_it(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    assertEquals(0, Main.run(Console.to(printed, printed), "completion"));
    Path script = folder.resolve("completion");
    Files.writeString(script, printed.toString(StandardCharsets.UTF_8));
    assertTrue(completed(script, "ex").contains("explain"));
    assertTrue(completed(script, "check --wa").contains("--watch"));
    assertTrue(completed(script, "grade --lan").contains("--lang"));
  }

  private static String completed(Path script, String typed)
      throws IOException, InterruptedException {
    String words = "optigrade " + typed;
    Process bash =
        new ProcessBuilder(
                "/bin/bash",
                "-c",
                "source '%s'; COMP_LINE='%s'; COMP_POINT=%d; COMP_WORDS=(%s); COMP_CWORD=%d; "
                        .formatted(
                            script, words, words.length(), words, words.split(" ", -1).length - 1)
                    + "_complete_optigrade; printf '%s\\n' \"${COMPREPLY[@]}\"")
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), said);
    return said;
  }
}
