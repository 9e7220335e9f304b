package optigrade.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeTests {

  private static final byte[] NEW = {1, 2, 3};

  private final Path folder;

  WholeTests(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_file_appears_in_folders_that_are_made_for_it_and_leaves_nothing_beside() throws Exception {
    Path file = folder.resolve("báo cáo").resolve("an nguyen").resolve("report.json");
    Whole.write(file, NEW);
    assertArrayEquals(NEW, Files.readAllBytes(file));
    assertEquals(List.of(file), listing(file.resolveSibling(".")));
  }

  @Test
  void a_file_takes_the_place_of_an_older_one() throws IOException {
    Path file = folder.resolve("report.json");
    Files.writeString(file, "older and longer");
    Whole.write(file, NEW);
    assertArrayEquals(NEW, Files.readAllBytes(file));
  }

  @Test
  void a_failure_leaves_what_was_there_and_nothing_half_written() throws IOException {
    Path file = folder.resolve("report.json");
    Path inside = Files.createDirectories(file).resolve("inside");
    Files.writeString(inside, "kept");
    assertThrows(IOException.class, () -> Whole.write(file, NEW));
    assertEquals("kept", Files.readString(inside));
    assertEquals(List.of(file), listing(folder));
  }

  @Test
  void a_reader_never_sees_a_part() throws Exception {
    Path file = folder.resolve("report.json");
    byte[] zeros = new byte[1 << 20];
    byte[] ones = new byte[1 << 20];
    java.util.Arrays.fill(ones, (byte) 1);
    Whole.write(file, zeros);
    Thread writer = new Thread(() -> alternate(file, zeros, ones));
    writer.start();
    while (writer.isAlive()) {
      byte[] seen = Files.readAllBytes(file);
      assertArrayEquals(seen[0] == 0 ? zeros : ones, seen);
    }
    writer.join();
  }

  @Test
  void what_a_killed_writer_left_is_cleared_away_and_nothing_else() throws Exception {
    Path file = folder.resolve("an").resolve("report.json");
    Path other = Files.createDirectories(folder.resolve("an").resolve("deeper"));
    List<Path> kept =
        List.of(
            folder.resolve("summary.json"),
            folder.resolve(".hidden.part"),
            folder.resolve(".report.json.0a1b2c3d.part"),
            folder.resolve("report.json.0a1b2c3d-0123-4567-89ab-0123456789ab.part"),
            other.resolve(".report.json.0a1b2c3d-0123-4567-89ab-0123456789ab.part"));
    for (Path one : kept) {
      Files.write(one, NEW);
    }
    Files.createDirectory(folder.resolve(".a.0a1b2c3d-0123-4567-89ab-0123456789ab.part"));
    List<Path> left = List.of();
    while (left.isEmpty()) {
      killWhileWriting(file);
      left = parts(file);
    }
    Whole.clear(folder);
    assertEquals(List.of(), parts(file));
    kept.forEach(one -> assertTrue(Files.exists(one), one::toString));
    assertTrue(Files.exists(folder.resolve(".a.0a1b2c3d-0123-4567-89ab-0123456789ab.part")));
  }

  private static void killWhileWriting(Path file) throws Exception {
    Process writer = WritingWithoutEnd.start(file);
    while (writer.isAlive() && parts(file).isEmpty()) {
      Thread.onSpinWait();
    }
    writer.destroyForcibly().waitFor();
  }

  private static List<Path> parts(Path file) throws IOException {
    return listing(file.resolveSibling(".")).stream()
        .filter(one -> String.valueOf(one.getFileName()).matches("[.]report[.]json[.].*[.]part"))
        .toList();
  }

  private static void alternate(Path file, byte[] one, byte[] other) {
    try {
      for (int i = 0; i < 50; i++) {
        Whole.write(file, i % 2 == 0 ? other : one);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> listing(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.normalize())) {
      return files.toList();
    }
  }
}
