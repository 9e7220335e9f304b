package optigrade.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import optigrade.model.GraderFault;
import optigrade.model.HandedIn;
import optigrade.model.Submission;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.ArchiveStreamFactory;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
  @ValueSource(strings = {"../A.java", "a/../../A.java", "/etc/A.java", "..\\A.java", "C:\\A.java"})
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
    try {
      Submission submission = read(file);
      assertEquals(1, submission.files().size() + submission.remarks().size());
    } catch (GraderFault fault) {
      assertEquals("unopened", fault.code());
    }
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
      Files.write(cut, Arrays.copyOf(whole, length));
      Submission submission = read(cut);
      assertTrue(
          !submission.files().isEmpty() || !submission.remarks().isEmpty(),
          "nothing said of a cut at " + length);
    }
  }

  /** How a name says that it is packed, and who packs so. */
  enum Kind {
    ZIP("zip", ArchiveStreamFactory.ZIP, ""),
    TAR("tar", ArchiveStreamFactory.TAR, ""),
    TAR_GZ("tar.gz", ArchiveStreamFactory.TAR, CompressorStreamFactory.GZIP),
    TGZ("tgz", ArchiveStreamFactory.TAR, CompressorStreamFactory.GZIP),
    TAR_BZ2("tar.bz2", ArchiveStreamFactory.TAR, CompressorStreamFactory.BZIP2),
    TAR_XZ("tar.xz", ArchiveStreamFactory.TAR, CompressorStreamFactory.XZ),
    SEVEN_Z("7z", ArchiveStreamFactory.SEVEN_Z, "");

    private final String ending;
    private final String archive;
    private final String compression;

    Kind(String ending, String archive, String compression) {
      this.ending = ending;
      this.archive = archive;
      this.compression = compression;
    }

    byte[] pack(Map<String, byte[]> files) throws IOException {
      try {
        if (this == SEVEN_Z) {
          return sevenZ(SevenZMethod.LZMA2, files);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out =
                compression.isEmpty()
                    ? bytes
                    : new CompressorStreamFactory()
                        .createCompressorOutputStream(compression, bytes);
            ArchiveOutputStream<ArchiveEntry> packed =
                new ArchiveStreamFactory().createArchiveOutputStream(archive, out)) {
          for (Map.Entry<String, byte[]> file : files.entrySet()) {
            packed.putArchiveEntry(entry(file.getKey(), file.getValue().length));
            packed.write(file.getValue());
            packed.closeArchiveEntry();
          }
        }
        return bytes.toByteArray();
      } catch (ArchiveException | CompressorException e) {
        throw new IOException(e);
      }
    }

    private ArchiveEntry entry(String name, int size) {
      if (this == ZIP) {
        return new ZipArchiveEntry(name);
      }
      TarArchiveEntry entry = new TarArchiveEntry(name, true);
      entry.setSize(size);
      return entry;
    }
  }

  private static byte[] sevenZ(SevenZMethod method, Map<String, byte[]> files) throws IOException {
    SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile packed = new SevenZOutputFile(bytes)) {
      packed.setContentCompression(method);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(file.getKey());
        packed.putArchiveEntry(entry);
        packed.write(file.getValue());
        packed.closeArchiveEntry();
      }
    }
    return Arrays.copyOf(bytes.array(), (int) bytes.size());
  }

  private static Map<String, byte[]> project() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("README.md", new byte[0]);
    files.put("src/A.java", "class A {}".getBytes(StandardCharsets.UTF_8));
    files.put("__MACOSX/src/._A.java", new byte[10]);
    files.put("../Up.java", "class Up {}".getBytes(StandardCharsets.UTF_8));
    files.put("Large.java", new byte[17 << 20]);
    return files;
  }

  private Submission handedIn(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return read(file);
  }

  @ParameterizedTest
  @EnumSource
  void every_usual_kind_is_read_by_the_same_rules(Kind kind) throws IOException {
    Submission submission = handedIn("lan." + kind.ending, kind.pack(project()));
    assertEquals(List.of("src/A.java"), paths(submission));
    assertEquals(
        "class A {}", new String(submission.files().get(0).content(), StandardCharsets.UTF_8));
    assertTrue(remarks(submission).contains("../Up.java points out"), remarks(submission));
    assertTrue(remarks(submission).contains("Large.java"), remarks(submission));
    assertEquals(2, submission.remarks().size(), remarks(submission));
  }

  @ParameterizedTest
  @EnumSource
  void what_kind_it_is_the_content_says_and_not_the_name(Kind kind) throws IOException {
    byte[] packed = kind.pack(Map.of("A.java", "class A {}".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("A.java"), paths(handedIn("lan.rar", packed)));
    assertEquals(List.of("A.java"), paths(handedIn("lan.ZIP", packed)));
  }

  @ParameterizedTest
  @EnumSource
  void one_that_a_student_packed_is_opened_inside_a_zip_of_a_system(Kind kind) throws IOException {
    byte[] inner = kind.pack(Map.of("A.java", "class A {}".getBytes(StandardCharsets.UTF_8)));
    Submission submission = read(zip -> put(zip, "bài 1." + kind.ending, inner));
    assertEquals(List.of("A.java"), paths(submission));
    assertEquals(List.of(), submission.remarks());
  }

  @ParameterizedTest
  @EnumSource
  void one_cut_anywhere_never_fails(Kind kind) throws IOException {
    byte[] whole = kind.pack(Map.of("A.java", "class A {}".getBytes(StandardCharsets.UTF_8)));
    int step = Math.max(1, whole.length / 300);
    for (int length = 0; length < whole.length; length += step) {
      Contents contents = new Contents();
      Archive.read("lan." + kind.ending, Arrays.copyOf(whole, length), contents);
      // A tar may lose its end, which is nothing but zeros.
      contents.submission(new Entry("lan", folder));
    }
  }

  @Test
  void a_tar_of_the_folder_one_is_in_begins_with_a_dot() throws IOException {
    byte[] tar = Kind.TGZ.pack(Map.of("./src/A.java", new byte[3]));
    assertEquals(List.of("src/A.java"), paths(handedIn("lan.tgz", tar)));
  }

  @Test
  void a_single_file_may_be_compressed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write("class A {}".getBytes(StandardCharsets.UTF_8));
    }
    Contents contents = new Contents();
    Archive.read("A.java.gz", bytes.toByteArray(), contents);
    assertEquals(List.of("A.java"), paths(contents.submission(new Entry("lan", folder))));
  }

  @Test
  void links_in_other_kinds_are_left_out_too() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (byte type : new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK}) {
        TarArchiveEntry link = new TarArchiveEntry("B" + type + ".java", type);
        link.setLinkName("/etc/passwd");
        tar.putArchiveEntry(link);
        tar.closeArchiveEntry();
      }
      tar.putArchiveEntry(new TarArchiveEntry("A.java"));
      tar.closeArchiveEntry();
    }
    assertOneLinkLeftOut(handedIn("lan.tar", bytes.toByteArray()), 2);
    assertOneLinkLeftOut(handedIn("lan.7z", Base64.getDecoder().decode(LINK)), 1);
  }

  private static void assertOneLinkLeftOut(Submission submission, int links) {
    assertEquals(List.of("A.java"), paths(submission));
    assertEquals(links, submission.remarks().size());
    assertTrue(submission.remarks().stream().allMatch(it -> it.en().contains("is a link")));
  }

  @Test
  void what_unpacks_to_far_more_costs_neither_memory_nor_time() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 70; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    Submission submission = handedIn("lan.tgz", bytes.toByteArray());
    assertTrue(remarks(submission).contains("unpacks to far more"), remarks(submission));

    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] much = new byte[90 << 20];
    List.of("1", "2", "3").forEach(name -> files.put(name, much));
    files.put("A.java", new byte[3]);
    Submission late = handedIn("lan.7z", sevenZ(SevenZMethod.DEFLATE, files));
    assertTrue(remarks(late).contains("A.java was left out"), remarks(late));
  }

  @ParameterizedTest
  @ValueSource(strings = {LOCKED, LOCKED_NAMES, LOCKED_LZMA})
  void a_password_is_named_as_what_hinders(String packed) throws IOException {
    Submission submission = handedIn("lan.7z", Base64.getDecoder().decode(packed));
    assertTrue(remarks(submission).contains("is encrypted"), remarks(submission));
  }

  @Test
  void what_can_not_be_opened_here_is_never_a_mark() {
    byte[] rar = {'R', 'a', 'r', '!', 0x1a, 7, 1, 0};
    for (byte[] packed : List.of(rar, Base64.getDecoder().decode(PPMD))) {
      GraderFault fault =
          assertThrows(GraderFault.class, () -> handedIn("lan.rar", packed), "was graded");
      assertEquals("unopened", fault.code());
    }
  }

  @Test
  void what_can_not_be_opened_beside_a_program_is_named() throws IOException {
    byte[] rar = {'R', 'a', 'r', '!', 0x1a, 7, 1, 0};
    byte[] java = Kind.SEVEN_Z.pack(Map.of("A.java", new byte[3]));
    Submission submission =
        read(
            zip -> {
              put(zip, "old.rar", rar);
              put(zip, "new.7z", java);
            });
    assertEquals(List.of("new.7z/A.java"), paths(submission));
    assertTrue(remarks(submission).contains("old.rar is a RAR archive"), remarks(submission));
  }

  @Test
  void a_name_whose_letters_change_their_length_in_lower_case_is_read() throws IOException {
    byte[] packed = Kind.SEVEN_Z.pack(Map.of("A.java", new byte[3]));
    Path file = Files.write(folder.resolve("İSMAİL_İNCİ.7z"), packed);
    Listing listing = Listing.of(List.of(file));
    assertEquals(List.of("A.java"), paths(Reader.read(listing.entries().get(0))));
    assertEquals("lan", Archive.unpackedName("lan.TAR.gz"));
  }

  @Test
  void steps_that_lead_nowhere_are_passed_over() throws IOException {
    byte[] tar = Kind.TAR.pack(Map.of("lab//A.java", new byte[3], "./lab/././B.java", new byte[3]));
    assertEquals(List.of("lab/A.java", "lab/B.java"), paths(handedIn("lan.tar", tar)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"070701_lab/A.java", "BZhang/A.java", "7z/A.java", "PK/A.java"})
  void a_tar_is_one_whatever_its_first_name_looks_like(String name) throws IOException {
    assertEquals(
        List.of(name), paths(handedIn("lan.tar", Kind.TAR.pack(Map.of(name, new byte[3])))));
  }

  @Test
  void what_stands_behind_a_compressed_tar_costs_nothing() throws IOException {
    for (Kind kind : List.of(Kind.TAR_GZ, Kind.TAR_BZ2, Kind.TAR_XZ)) {
      byte[] packed = kind.pack(Map.of("A.java", new byte[3]));
      byte[] longer = Arrays.copyOf(packed, packed.length + 2);
      longer[packed.length] = '\r';
      longer[packed.length + 1] = '\n';
      assertEquals(List.of("A.java"), paths(handedIn("lan." + kind.ending, longer)));
    }
  }

  @Test
  void a_program_in_part_beyond_us_is_not_marked_by_the_rest() throws IOException {
    byte[] rar = {'R', 'a', 'r', '!', 0x1a, 7, 1, 0};
    Contents contents = new Contents();
    new Unpacking("lan.7z", "", contents)
        .take(
            "A.java",
            8,
            Optional.of(Contents.Reason.RARE),
            () -> new java.io.ByteArrayInputStream(rar));
    contents.add("Empty.java", new byte[0]);
    GraderFault fault =
        assertThrows(GraderFault.class, () -> contents.submission(new Entry("lan", folder)));
    assertTrue(fault.reason().contains("in lan.7z, "), fault.reason());
  }

  @Test
  void one_name_many_times_is_unpacked_once() throws IOException {
    Contents contents = new Contents();
    Unpacking unpacking = new Unpacking("lan.zip", "", contents);
    int[] opened = new int[1];
    for (int i = 0; i < 200_000; i++) {
      unpacking.take(
          "A.java",
          16 << 20,
          Optional.empty(),
          () -> {
            opened[0]++;
            return new java.io.ByteArrayInputStream(new byte[3]);
          });
    }
    assertEquals(1, opened[0]);
    assertTrue(contents.isSpent());
  }

  @Test
  void what_is_unpacked_is_counted_across_archives() throws IOException {
    ByteArrayOutputStream zeros = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zeros)) {
      for (int i = 0; i < 70; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    Submission submission =
        read(
            zip -> {
              for (int i = 0; i < 10; i++) {
                put(zip, "zeros-%02d.gz".formatted(i), zeros.toByteArray());
              }
            });
    assertEquals(List.of(), submission.files());
    assertTrue(remarks(submission).contains("zeros-09.gz was left out"), remarks(submission));
  }

  @Test
  @Timeout(20)
  void a_long_header_of_a_tar_is_not_waited_for() throws IOException {
    byte[] name = new byte[4 << 20];
    Arrays.fill(name, (byte) '/');
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry header =
          new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
      header.setSize(name.length);
      tar.putArchiveEntry(header);
      tar.write(name);
      tar.closeArchiveEntry();
      tar.putArchiveEntry(new TarArchiveEntry("A.java"));
      tar.closeArchiveEntry();
    }
    Submission submission = handedIn("lan.tar", bytes.toByteArray());
    assertTrue(remarks(submission).contains("is damaged"), remarks(submission));
  }

  @Test
  void text_in_a_tar_is_not_taken_for_a_long_header() throws IOException {
    // At the places where a header would have its type and its size.
    byte[] text = "é x 0123 g L 777 ".repeat(4000).getBytes(StandardCharsets.UTF_8);
    byte[] tar = Kind.TAR.pack(Map.of("A.java", text));
    assertEquals(List.of("A.java"), paths(handedIn("lan.tar", tar)));
  }

  /** Holds A.java and B.java, which leads to a file of the system. */
  private static final String LINK =
      "N3q8ryccAARIYtQFeAAAAAAAAAAgAAAAAAAAAOp2un4BABRjbGFzcyBBIHt9L2V0Yy9wYXNzd2QAAACB"
          + "MweuD8+SbmAP6+qcvzY9/nHKUfIBtsLIou+r9CSb5Ome0K9JFiyarBT/lT2YzrB9bke9vI6Btwc5eSV8"
          + "LsjO1PZ2/saqY0oobA6vKVHXUQvnlTWwR9zae2EAAAAXBhkBCV8ABwsBAAEjAwEBBV0AEAAADG4KASfE"
          + "2UcAAA==";

  /** A.java, packed by PPMd. */
  private static final String PPMD =
      "N3q8ryccAAQugyi1DgAAAAAAAABaAAAAAAAAAKo2DbwAYwsr6aqMKNSYLTDgAAEEBgABCQ4ABwsBAAEj"
          + "AwQBBQYAAAEADAoACAoBSUshFwAABQEZBgAAAAAAABEPAEEALgBqAGEAdgBhAAAAGQQAAAAAFAoBAPU2"
          + "feoWet0BFQYBACCApIEAAA==";

  private static final String LOCKED =
      "N3q8ryccAASDU1P2EAAAAAAAAABqAAAAAAAAAO2h2JchtDb9Hc5gfKYD9RgVtAXJAQQGAAEJEAAHCwEA"
          + "AiQG8QcBElMPeoc8UlOnXvGx4oK0qRPhhyEhAQABAAwOCgAICgFJSyEXAAAFARkBABEPAEEALgBqAGEA"
          + "dgBhAAAAGQQAAAAAFAoBAPU2feoWet0BFQYBACCApIEAAA==";

  private static final String LOCKED_LZMA =
      "N3q8ryccAAQkXj/3EAAAAAAAAAB6AAAAAAAAAAIHsIX4p0N/ScINC0kgqsO/qpBsAQQGAAEJEAAHCwEA"
          + "AiQG8QcBElMPvCzbgxcCjASXNd6w77kNKyMDAQEFXQAQAAABAAwPCgAICgFJSyEXAAAFARkLAAAAAAAA"
          + "AAAAAAARDwBBAC4AagBhAHYAYQAAABkEAAAAABQKAQD1Nn3qFnrdARUGAQAggKSBAAA=";

  /** Not even the names can be read. */
  private static final String LOCKED_NAMES =
      "N3q8ryccAATDXnHxgAAAAAAAAAAuAAAAAAAAAOvVm86lGr/mSB2+NeApwt2QOkimqltPzVXq+6jiqllr"
          + "GWOh5dm9heuPUx0NLVO+OT1XCWkr6c4yz46rqD98bJxkCvbeQ1SbVbAWl8Ex43EGxHxQmvoZk78Junul"
          + "gF60nBLhMH6wGfaOnWXKPzrnPihizt/QGnDIe28QLbo6NwmLd8vGcxcGEAEJcAAHCwEAASQG8QcBElMP"
          + "E85nhHAWYgfDreMhn6XWUwxqCgGoFfIGAAA=";
}
