package optigrade.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTests {

  private static final byte[] NEW = {1, 2, 3};

  private final Path folder;
  private final Path aside;
  private final Whole whole;

  WholeTests(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.aside = folder.resolve("aside");
    this.whole = Whole.aside(aside);
  }

  private Whole whole(String parts) {
    return parts.equals("aside") ? whole : Whole.BESIDE;
  }

  @ParameterizedTest
  @ValueSource(strings = {"aside", "beside"})
  void a_file_appears_in_folders_that_are_made_for_it_and_leaves_nothing_beside(String parts)
      throws Exception {
    Path file = folder.resolve("báo cáo").resolve("an nguyen").resolve("report.json");
    whole(parts).write(file, NEW);
    assertArrayEquals(NEW, Files.readAllBytes(file));
    assertEquals(List.of(file), listing(file.resolveSibling(".")));
    assertEquals(List.of(), listing(aside));
  }

  @Test
  void a_file_takes_the_place_of_an_older_one() throws IOException {
    Path file = folder.resolve("report.json");
    Files.writeString(file, "older and longer");
    whole.write(file, NEW);
    assertArrayEquals(NEW, Files.readAllBytes(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aside", "beside"})
  void a_failure_leaves_what_was_there_and_nothing_half_written(String parts) throws IOException {
    Path file = folder.resolve("report.json");
    Path inside = Files.createDirectories(file).resolve("inside");
    Files.writeString(inside, "kept");
    assertThrows(IOException.class, () -> whole(parts).write(file, NEW));
    assertEquals("kept", Files.readString(inside));
    assertEquals(List.of(), listing(aside));
    assertEquals(Set.of(file, aside), Set.copyOf(listing(folder)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aside", "beside"})
  void a_reader_never_sees_a_part(String parts) throws Exception {
    Path file = folder.resolve("report.json");
    byte[] zeros = new byte[1 << 20];
    byte[] ones = new byte[1 << 20];
    java.util.Arrays.fill(ones, (byte) 1);
    whole(parts).write(file, zeros);
    Thread writer = new Thread(() -> alternate(whole(parts), file, zeros, ones));
    writer.start();
    while (writer.isAlive()) {
      byte[] seen = Files.readAllBytes(file);
      assertArrayEquals(seen[0] == 0 ? zeros : ones, seen);
    }
    writer.join();
  }

  @Test
  void a_file_that_is_the_same_already_is_left_alone() throws IOException {
    Path file = folder.resolve("report.json");
    whole.write(file, NEW);
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(file, longAgo);
    whole.write(file, NEW.clone());
    assertEquals(longAgo, Files.getLastModifiedTime(file));
  }

  @Test
  void what_a_killed_writer_left_is_cleared_away() throws Exception {
    Path file = folder.resolve("report.json");
    List<Path> left = List.of();
    while (left.isEmpty()) {
      killWhileWriting(file);
      left = listing(aside);
    }
    Whole.aside(aside);
    assertEquals(List.of(), listing(aside));
  }

  @Test
  void a_part_of_a_killed_writer_beside_a_file_makes_room() throws IOException {
    Path file = folder.resolve("report.json");
    Path part = folder.resolve("report.json" + Whole.PART);
    Files.writeString(part, "half of something longer");
    Whole.BESIDE.write(file, NEW);
    assertArrayEquals(NEW, Files.readAllBytes(file));
    assertFalse(Files.exists(part));
    Files.createDirectory(part);
    Whole.BESIDE.write(file, new byte[0]);
    assertArrayEquals(new byte[0], Files.readAllBytes(file));
  }

  @Test
  void a_link_in_the_place_of_a_part_leads_nowhere() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "kept");
    Path file = folder.resolve("report.json");
    Files.createSymbolicLink(folder.resolve("report.json" + Whole.PART), precious);
    Whole.BESIDE.write(file, NEW);
    assertEquals("kept", Files.readString(precious));
    assertFalse(Files.isSymbolicLink(file));
    Files.createLink(folder.resolve("report.json" + Whole.PART), precious);
    Whole.BESIDE.write(file, new byte[0]);
    assertEquals("kept", Files.readString(precious));
  }

  private void killWhileWriting(Path file) throws Exception {
    Process writer = WritingWithoutEnd.start(file);
    while (writer.isAlive() && listing(aside).isEmpty()) {
      Thread.onSpinWait();
    }
    writer.destroyForcibly().waitFor();
  }

  private static void alternate(Whole whole, Path file, byte[] one, byte[] other) {
    try {
      for (int i = 0; i < 50; i++) {
        whole.write(file, i % 2 == 0 ? other : one);
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
