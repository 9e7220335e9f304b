package optigrade.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optigrade.model.HandedIn;
import optigrade.model.Submission;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class ArchiveTests {

  @TempDir private Path folder;

  @FunctionalInterface
  private interface Packing {
    void into(ZipArchiveOutputStream zip) throws IOException;
  }

  private Submission read(Packing packing) throws IOException {
    Path file = folder.resolve("lan.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      packing.into(zip);
    }
    return read(file);
  }

  private Submission read(Path file) {
    Entry entry = Listing.of(List.of(file)).entries().get(0);
    assertEquals("lan", entry.id());
    return Reader.read(entry);
  }

  private static void put(ZipArchiveOutputStream zip, String name, byte[] content)
      throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    zip.write(content);
    zip.closeArchiveEntry();
  }

  private static void put(ZipArchiveOutputStream zip, String name) throws IOException {
    put(zip, name, "class A {}".getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> paths(Submission submission) {
    return submission.files().stream().map(HandedIn::path).toList();
  }

  private static String remarks(Submission submission) {
    return submission.remarks().toString();
  }

  @Test
  void an_archive_is_read_as_its_folder_would_be() throws IOException {
    Submission submission =
        read(
            zip -> {
              put(zip, "lan/src/A.java");
              put(zip, "__MACOSX/lan/src/._A.java");
              put(zip, "lan/README.md");
            });
    assertEquals(List.of("lan/src/A.java"), paths(submission));
    assertEquals(List.of(), submission.remarks());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../A.java",
        "a/../../A.java",
        "/etc/A.java",
        "..\\A.java",
        "C:\\A.java",
        "a//B.java"
      })
  void a_name_that_leads_out_of_the_archive_is_left_out(String name) throws IOException {
    Submission submission =
        read(
            zip -> {
              put(zip, name);
              put(zip, "Good.java");
            });
    assertEquals(List.of("Good.java"), paths(submission));
    assertTrue(remarks(submission).contains("points out of the archive"), remarks(submission));
  }

  @Test
  void a_folder_s_own_entry_is_no_file_with_windows_separators_either() throws IOException {
    Path file = folder.resolve("an.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      for (String name : new String[] {"src!a!", "src!a!A.java"}) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(0644);
        zip.putArchiveEntry(entry);
        zip.closeArchiveEntry();
      }
    }
    // The library that packs would turn the separators around.
    String packed = Files.readString(file, StandardCharsets.ISO_8859_1).replace('!', '\\');
    Files.writeString(file, packed, StandardCharsets.ISO_8859_1);
    Submission submission = Reader.read(new Entry("an", file));
    assertEquals(
        List.of("src/a/A.java"), submission.files().stream().map(it -> it.path()).toList());
    assertEquals(List.of(), submission.remarks());
  }

  @Test
  void a_link_in_an_archive_is_left_out() throws IOException {
    Submission submission =
        read(
            zip -> {
              ZipArchiveEntry link = new ZipArchiveEntry("B.java");
              link.setUnixMode(0120777);
              zip.putArchiveEntry(link);
              zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
              zip.closeArchiveEntry();
              put(zip, "A.java");
            });
    assertEquals(List.of("A.java"), paths(submission));
    assertTrue(remarks(submission).contains("is a link"), remarks(submission));
  }

  @Test
  void a_bomb_is_left_out_and_its_neighbour_read() throws IOException {
    Submission submission =
        read(
            zip -> {
              put(zip, "Bomb.java", new byte[15 << 20]);
              put(zip, "Larger.java", new byte[17 << 20]);
              put(zip, "A.java");
            });
    assertEquals(List.of("A.java"), paths(submission));
    assertTrue(remarks(submission).contains("Bomb.java unpacks to far more"), remarks(submission));
  }

  @Test
  void thousands_of_files_are_bounded_and_said_so_once() throws IOException {
    Submission submission =
        read(
            zip -> {
              for (int i = 0; i < 3_000; i++) {
                put(zip, "A%04d.java".formatted(i));
              }
            });
    assertEquals(Contents.MOST_FILES, submission.files().size());
    assertTrue(submission.remarks().size() < 25, remarks(submission));
  }

  @Test
  void the_first_of_two_with_one_name_is_taken() throws IOException {
    Submission submission =
        read(
            zip -> {
              put(zip, "A.java", "first".getBytes(StandardCharsets.UTF_8));
              put(zip, "A.java", "second".getBytes(StandardCharsets.UTF_8));
            });
    assertEquals(1, submission.files().size());
    assertEquals("first", new String(submission.files().get(0).content(), StandardCharsets.UTF_8));
    assertTrue(remarks(submission).contains("twice"), remarks(submission));
  }

  @Test
  void a_deep_nest_is_left_out() throws IOException {
    Submission submission = read(zip -> put(zip, "a/".repeat(40) + "A.java"));
    assertEquals(List.of(), submission.files());
    assertTrue(remarks(submission).contains("too deep"), remarks(submission));
  }

  @Test
  void names_that_would_steer_a_terminal_are_shown_harmless() throws IOException {
    Submission submission = read(zip -> put(zip, "a\u001b[2J\u202ebad\u0007.java"));
    assertEquals(List.of("a_[2J_bad_.java"), paths(submission));
  }

  @Test
  void a_damaged_archive_is_the_students_and_no_fault_of_ours() throws IOException {
    Path file = folder.resolve("lan.zip");
    Files.writeString(file, "PK\u0003\u0004 not really");
    Submission submission = read(file);
    assertEquals(List.of(), submission.files());
    assertTrue(remarks(submission).contains("damaged"), remarks(submission));
  }

  @ParameterizedTest
  @EnumSource(ZipMethod.class)
  void no_way_of_packing_stops_the_run(ZipMethod method) throws IOException {
    read(zip -> put(zip, "A.java"));
    Path file = folder.resolve("lan.zip");
    byte[] bytes = Files.readAllBytes(file);
    int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    bytes[directory + 10] = (byte) method.getCode();
    Files.write(file, bytes);
    Submission submission = read(file);
    assertEquals(1, submission.files().size() + submission.remarks().size());
  }

  @Test
  void an_archive_cut_anywhere_is_read_or_remarked_on_and_never_fails() throws IOException {
    read(
        zip -> {
          put(zip, "A.java");
          put(zip, "b/B.java");
        });
    byte[] whole = Files.readAllBytes(folder.resolve("lan.zip"));
    for (int length = 0; length < whole.length; length++) {
      Path cut = folder.resolve("cut").resolve(Integer.toString(length)).resolve("lan.zip");
      Files.createDirectories(cut.getParent());
      Files.write(cut, java.util.Arrays.copyOf(whole, length));
      Submission submission = read(cut);
      assertTrue(
          !submission.files().isEmpty() || !submission.remarks().isEmpty(),
          "nothing said of a cut at " + length);
    }
  }
}
