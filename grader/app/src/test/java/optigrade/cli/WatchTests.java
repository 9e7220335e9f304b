package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code optigrade check --watch}, as an editor sees it. */
class WatchTests {

  private static final Path EXAMPLES = Path.of("..", "..", "submissions");
  private static final long PATIENCE_MILLIS = 60_000;

  private final Path folder;
  private final Path file;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Thread watching;

  WatchTests(@TempDir Path temporary) throws IOException {
    this.folder = Files.createDirectories(temporary.resolve("bài của tôi"));
    this.file = folder.resolve("Optimizers.java");
    this.watching =
        new Thread(
            () -> Main.run(Console.to(printed, printed), "check", "" + file, "--watch"),
            "watching");
    Files.writeString(file, source("typical-mistakes"));
  }

  @AfterEach
  void end() throws InterruptedException {
    watching.interrupt();
    watching.join(PATIENCE_MILLIS);
    assertTrue(!watching.isAlive(), "it ends when it is told to");
  }

  private static String source(String example) throws IOException {
    return Files.readString(EXAMPLES.resolve(example).resolve("Optimizers.java"));
  }

  private String said() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private void until(String what, Predicate<String> isSo) throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!isSo.test(said())) {
      assertTrue(System.currentTimeMillis() < end, () -> what + ": " + said());
      Thread.sleep(10);
    }
  }

  private void untilSaid(String text, int times) throws InterruptedException {
    until(text + " x" + times, said -> said.split(text, -1).length - 1 >= times);
  }

  @Test
  void every_save_is_checked_also_by_editors_that_put_a_new_file_in_place()
      throws IOException, InterruptedException {
    watching.start();
    untilSaid("Watching", 1);
    assertTrue(said().startsWith("Optimizers.java: 67.12 of 100"), said());
    Files.writeString(file, source("full-marks"));
    untilSaid("100 of 100 points", 1);
    Path aside = folder.resolve("Optimizers.java~");
    Files.writeString(aside, source("wrong-gradient"));
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    untilSaid("84.5 of 100 points", 1);
    assertEquals(2, said().split("--- \\d\\d:\\d\\d", -1).length - 1, said());
  }

  @Test
  void half_a_file_no_file_and_a_loop_without_end_are_survived()
      throws IOException, InterruptedException {
    watching.start();
    untilSaid("Watching", 1);
    Files.writeString(file, source("full-marks").substring(0, 1500));
    untilSaid("--- \\d\\d:\\d\\d", 1);
    until("a result", said -> said.matches("(?s).*--- \\d\\d:\\d\\d.*of 100 points.*"));
    Files.delete(file);
    untilSaid("is gone; waiting for it", 1);
    Files.writeString(file, source("loops-forever"));
    untilSaid("79.5 of 100 points", 1);
    Files.writeString(file, source("full-marks"));
    untilSaid("\n(✓|Optimizers.java: 100 of 100 points)", 1);
    until("right in the end", said -> said.contains("100 of 100 points"));
  }

  @Test
  void what_lies_beside_it_is_not_its_business() throws IOException, InterruptedException {
    watching.start();
    untilSaid("Watching", 1);
    Files.writeString(folder.resolve("Other.java"), "class Other {}");
    Files.writeString(folder.resolve("notes.txt"), "notes");
    Thread.sleep(500);
    Files.writeString(file, source("full-marks"));
    untilSaid("100 of 100 points", 1);
    assertEquals(1, said().split("--- \\d\\d:\\d\\d", -1).length - 1, said());
  }
}
