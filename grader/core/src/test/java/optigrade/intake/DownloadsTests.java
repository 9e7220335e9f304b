package optigrade.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import optigrade.model.Submission;
import optigrade.model.Text;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each system lets people download is read the same as a folder and as the archive itself. */
@NullUnmarked
class DownloadsTests {

  private static final String METADATA =
      """
      ---
      submission_101:
        :submitters:
        - :name: Nguyễn Thị Lan
          :sid: '2012345'
          :email: lan@example.org
        :created_at: 2026-07-30 15:53:10.123456000 Z
        :score: 0.0
        :results:
          tests:
          - {name: "a: b", output: "x"}
        :history:
        - :id: 99
          :created_at: 2026-07-29 10:00:00.000000000 Z
          :results:
      submission_102:
        :submitters:
        - :name: Trần An
          :sid: '2012346'
          :email: an@example.org
        - :name: Lê Bình
          :sid:
          :email: binh@example.org
        :created_at: 2026-07-31 01:00:00.000000000 +07:00
      """;

  @TempDir private Path folder;

  private void reads(Sample sample, String... lines) throws IOException {
    Path place = Files.createDirectories(folder.resolve("as folder"));
    assertEquals(List.of(lines), Sample.told(sample.folder(place)));
    assertEquals(List.of(lines), Sample.told(sample.zip(folder.resolve("download.zip"))));
    assertEquals(
        List.of(lines), Sample.told(sample.under("HW 1 export").zip(folder.resolve("w.zip"))));
    assertEquals(
        List.of(lines), Sample.told(sample.under("HW 1").folder(folder.resolve("wrapped"))));
  }

  @Test
  void moodle_with_folders_of_either_age() throws IOException {
    reads(
        Sample.of(
            "Nguyễn Thị Lan_123_assignsubmission_file/Optimizers.java",
            "Nguyễn Thị Lan_123_assignsubmission_file/sub/B.java",
            "Nguyễn Thị Lan_123_assignsubmission_onlinetext/onlinetext.html",
            "Trần An_124_assignsubmission_file_/Optimizers.java",
            "Participant_125_assignsubmission_file_/Optimizers.java"),
        "Nguyễn Thị Lan_123 | Optimizers.java sub/B.java | name=Nguyễn Thị Lan part=123",
        "Participant_125 | Optimizers.java | part=125",
        "Trần An_124 | Optimizers.java | name=Trần An part=124");
  }

  @Test
  void moodle_with_all_files_side_by_side() throws IOException {
    reads(
        Sample.of(
            "Nguyễn Thị Lan_123_assignsubmission_file_Optimizers.java",
            "Nguyễn Thị Lan_123_assignsubmission_file_My_Rules.java",
            "Trần An_124_assignsubmission_file_Optimizers.java",
            "Lê_Bình_126_assignsubmission_onlinetext_onlinetext.html"),
        "Lê_Bình_126 | onlinetext.html | name=Lê_Bình part=126",
        "Nguyễn Thị Lan_123 | My_Rules.java Optimizers.java | name=Nguyễn Thị Lan part=123",
        "Trần An_124 | Optimizers.java | name=Trần An part=124");
  }

  @Test
  void a_member_of_a_moodle_team_is_found_by_the_name_behind_the_team_s() {
    Sample.of(
            "Team 1-Mary-Jane Watson_7_assignsubmission_file_/A.java",
            "Team 1-Peter Parker_8_assignsubmission_file_/A.java")
        .folder(folder);
    assertEquals(
        List.of(
            "Team 1-Mary-Jane Watson_7 | A.java | name=Mary-Jane Watson id=1 part=7",
            "Team 1-Peter Parker_8 | A.java | name=Peter Parker id=2 part=8"),
        Sample.told(folder, Sample.roster("id,full name\n1,Mary-Jane Watson\n2,Peter Parker\n")));
  }

  @Test
  void canvas_with_late_and_repeated_hand_ins() throws IOException {
    reads(
        Sample.of(
            "nguyenlan_LATE_1234_56789_Optimizers.java",
            "nguyenlan_LATE_1234_56791_Optimizers-2.java",
            "nguyenlan_1234_56790_Optimizers-1.java",
            "nguyenlan_LATE_1234_56792_Rules.java",
            "tranan_1235_56793_part-1.java",
            "tranan_1235_56794_part-2.java"),
        "nguyenlan_1234 | Optimizers.java Rules.java | name=nguyenlan lms=1234 LATE"
            + " earlier=nguyenlan_LATE_1234_56789_Optimizers.java"
            + " earlier=nguyenlan_1234_56790_Optimizers-1.java",
        "tranan_1235 | part-1.java part-2.java | name=tranan lms=1235");
  }

  @Test
  void a_canvas_attachment_that_was_downloaded_twice_is_told_and_counts_once() throws IOException {
    Sample sample =
        Sample.of("tranan_1235_56793_A.java", "vuchi_1236_56794_A.java")
            .with("nguyenlan_1234_56789_Optimizers.java", "class A {}")
            .with("nguyenlan_1234_56789_Optimizers (1).java", "class A {}");
    reads(
        sample,
        "nguyenlan_1234 | Optimizers.java | name=nguyenlan lms=1234",
        "tranan_1235 | A.java | name=tranan lms=1235",
        "vuchi_1236 | A.java | name=vuchi lms=1236");
    assertEquals(
        List.of(
            "nguyenlan_1234_56789_Optimizers (1).java is the same attachment as"
                + " nguyenlan_1234_56789_Optimizers.java, with the same content; it was left out."),
        lines(folder.resolve("download.zip")));
    Path other =
        sample
            .with("nguyenlan_1234_56789_Optimizers (1).java", "class B {}")
            .zip(folder.resolve("other.zip"));
    try (Listing listing = Listing.of(List.of(other))) {
      assertEquals(
          "class B {}",
          new String(Reader.read(listing.entries().get(0)).files().get(0).content(), UTF_8));
      assertTrue(listing.leftOut().get(0).en().contains("with other content"));
    }
  }

  @Test
  void a_few_odd_files_do_not_hide_a_canvas_class() throws IOException {
    reads(
        Sample.of(
            "nguyenlan_1234_56789_A.java",
            "tranan_1235_56793_A.java",
            "vuchi_1236_56794_A.java",
            "lebinh_1237_56795_A.java",
            "zoe_1237_56796_A.java",
            "dung_1238_56797_A.java",
            "em_1239_56798_A.java",
            "giang_1240_56799_A.java",
            "notes.java"),
        "dung_1238 | A.java | name=dung lms=1238",
        "em_1239 | A.java | name=em lms=1239",
        "giang_1240 | A.java | name=giang lms=1240",
        "nguyenlan_1234 | A.java | name=nguyenlan lms=1234",
        "tranan_1235 | A.java | name=tranan lms=1235",
        "vuchi_1236 | A.java | name=vuchi lms=1236",
        "lebinh_1237_56795_A | lebinh_1237_56795_A.java |",
        "notes | notes.java |",
        "zoe_1237_56796_A | zoe_1237_56796_A.java |");
    assertEquals(3, lines(folder.resolve("download.zip")).size());
  }

  @Test
  void names_that_nearly_fit_a_system_are_said_so() throws IOException {
    Sample sample =
        Sample.of(
            "Lan_1_assignsubmission_file_/A.java",
            "An_2_assignsubmission_file_/A.java",
            "a.java",
            "b.java");
    String told = "2 of 4 names in %s look like a download from Moodle, which is too few";
    for (Path path :
        List.of(sample.folder(folder.resolve("in")), sample.zip(folder.resolve("in.zip")))) {
      List<String> lines = lines(path);
      assertTrue(lines.get(0).startsWith(told.formatted(path)), lines::toString);
    }
  }

  private static List<String> lines(Path path) throws IOException {
    try (Listing listing = Listing.of(List.of(path))) {
      return listing.leftOut().stream().map(it -> it.en()).toList();
    }
  }

  @Test
  void a_canvas_attempt_with_another_ending_counts_as_the_later_one() throws IOException {
    byte[] packed = Sample.of("New.java").zipped();
    reads(
        Sample.of(
                "nguyenlan_1234_56789_Optimizers.java",
                "zoe_1237_56790_Rules.java",
                "zoe_1237_56788_Optimizers.java",
                "tranan_1235_56793_A-1.java",
                "vuchi_1236_56795_part-1.java")
            .with("nguyenlan_1234_56799_Optimizers-1.zip", packed)
            .with("zoe_1237_56798_Optimizers-1.zip", packed)
            .with("tranan_1235_56791_A.zip", packed)
            .with("vuchi_1236_56796_part-2.zip", packed),
        "nguyenlan_1234 | New.java | name=nguyenlan lms=1234"
            + " earlier=nguyenlan_1234_56789_Optimizers.java",
        "tranan_1235 | A-1.java | name=tranan lms=1235 earlier=tranan_1235_56791_A.zip",
        "vuchi_1236 | part-1.java | name=vuchi lms=1236",
        "zoe_1237 | Optimizers.java Rules.java | name=zoe lms=1237");
  }

  @Test
  void an_ending_of_two_words_is_one_to_canvas() throws IOException {
    byte[] packed = Sample.of("New.java").zipped();
    reads(
        Sample.of()
            .with("nguyenlan_1234_56789_lab.tar.gz", packed)
            .with("nguyenlan_1234_56795_lab-1.tar.gz", packed)
            .with("nguyenlan_1234_56799_lab-2.tar.gz", packed)
            .with("zoe_1237_56790_lab.tar.gz", packed)
            .with("zoe_1237_56798_lab.tar-1.gz", packed),
        "nguyenlan_1234 | New.java | name=nguyenlan lms=1234"
            + " earlier=nguyenlan_1234_56789_lab.tar.gz"
            + " earlier=nguyenlan_1234_56795_lab-1.tar.gz",
        "zoe_1237 | New.java | name=zoe lms=1237 earlier=zoe_1237_56790_lab.tar.gz");
  }

  @Test
  void canvas_without_names() throws IOException {
    reads(
        Sample.of("LATE_anon_Ab3xY_56789_Optimizers.java", "anon_B7qpZ_56790_Optimizers.java"),
        "anon_Ab3xY | Optimizers.java | part=Ab3xY LATE",
        "anon_B7qpZ | Optimizers.java | part=B7qpZ");
  }

  @Test
  void blackboard_with_attempts_and_names_with_underscores() throws IOException {
    reads(
        Sample.of(
            "HW_1_nguyen_lan_attempt_2026-07-29-10-00-00_Old.java",
            "HW_1_nguyen_lan_attempt_2026-07-29-10-00-00.txt",
            "HW_1_nguyen_lan_attempt_2026-07-30-22-53-10_Optimizers.java",
            "HW_1_nguyen_lan_attempt_2026-07-30-22-53-10_My_Rules.java",
            "HW_1_nguyen_lan_attempt_2026-07-30-22-53-10.txt",
            "HW_1_tran_lan_attempt_2026-07-30-09-00-00.txt"),
        "nguyen_lan | My_Rules.java Optimizers.java | user=nguyen_lan at=2026-07-30 22:53:10"
            + " earlier=HW_1_nguyen_lan_attempt_2026-07-29-10-00-00_Old.java",
        "tran_lan | HW_1_tran_lan_attempt_2026-07-30-09-00-00.txt | user=tran_lan"
            + " at=2026-07-30 09:00:00");
  }

  @Test
  void words_that_came_after_the_file_to_blackboard_do_not_replace_it() throws IOException {
    reads(
        Sample.of(
            "HW_1_nguyen_lan_attempt_2026-07-29-10-00-00_Optimizers.java",
            "HW_1_nguyen_lan_attempt_2026-07-29-10-00-00.txt",
            "HW_1_nguyen_lan_attempt_2026-07-30-22-53-10.txt",
            "HW_1_tran_lan_attempt_2026-07-30-09-00-00_A.java"),
        "nguyen_lan | Optimizers.java | user=nguyen_lan at=2026-07-29 10:00:00",
        "tran_lan | A.java | user=tran_lan at=2026-07-30 09:00:00");
    try (Listing listing = Listing.of(List.of(folder.resolve("download.zip")))) {
      List<Text> remarks = listing.entries().get(0).remarks();
      assertEquals(1, remarks.size(), remarks::toString);
      assertTrue(
          remarks.get(0).en().startsWith("A later attempt holds no file"), remarks::toString);
    }
  }

  @Test
  void brightspace_with_folders_and_prefixes() throws IOException {
    reads(
        Sample.of(
            "index.html",
            "45532-201344 - Lan Nguyen - Jul 29, 2026 905 AM/Optimizers.java",
            "45532-201344 - Lan Nguyen - Jul 30, 2026 1053 PM/Optimizers.java",
            "45533-201344 - Lan Nguyen - Jul 30, 2026 1201 AM - Optimizers.java",
            "45534-201344 - 2012346 An Tran - Jul 1, 2026 12:30 PM - Optimizers.java"),
        "45532 - Lan Nguyen | Optimizers.java | name=Lan Nguyen lms=45532 at=2026-07-30 22:53:00"
            + " earlier=45532-201344 - Lan Nguyen - Jul 29, 2026 905 AM",
        "45533 - Lan Nguyen | Optimizers.java | name=Lan Nguyen lms=45533 at=2026-07-30 00:01:00",
        "45534 - An Tran | Optimizers.java | name=An Tran id=2012346 lms=45534"
            + " at=2026-07-01 12:30:00");
  }

  @Test
  void gradescope_with_a_group_and_its_metadata() throws IOException {
    reads(
        Sample.of("submission_101/Optimizers.java", "submission_102/src/Optimizers.java")
            .with("submission_102/notes.txt", "x")
            .with("submission_metadata.yml", METADATA),
        "submission_101 | Optimizers.java | name=Nguyễn Thị Lan id=2012345 email=lan@example.org"
            + " at=2026-07-30 15:53:10 +00:00 earlier=2026-07-29 10:00:00 +00:00",
        "submission_102_1 | src/Optimizers.java | name=Trần An id=2012346 email=an@example.org"
            + " at=2026-07-31 01:00:00 +07:00",
        "submission_102_2 | src/Optimizers.java | name=Lê Bình email=binh@example.org"
            + " at=2026-07-31 01:00:00 +07:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---",
        "- a\n- b\n",
        "submission_101: x\n",
        "{{{",
        "submission_101:\n  :submitters: no\n  :history:\n  - 1\n  :created_at: [1]\n"
      })
  void gradescope_metadata_that_tells_nothing_stops_nothing(String metadata) throws IOException {
    reads(
        Sample.of("submission_101/Optimizers.java").with("submission_metadata.yml", metadata),
        "submission_101 | Optimizers.java |");
    try (Listing listing = Listing.of(List.of(folder.resolve("download.zip")))) {
      assertTrue(listing.leftOut().get(0).en().contains("says whose the hand-ins are"));
    }
  }

  @Test
  void github_classroom_clones() throws IOException {
    reads(
        Sample.of(
            "hw-3-lan-nguyen/.git/HEAD",
            "hw-3-lan-nguyen/src/Optimizers.java",
            "hw-3-antran/.git/HEAD",
            "hw-3-antran/src/Optimizers.java"),
        "hw-3-antran | src/Optimizers.java | user=antran",
        "hw-3-lan-nguyen | src/Optimizers.java | user=lan-nguyen");
  }

  @Test
  void an_ordinary_folder_is_taken_as_it_is() {
    Sample.of(
            "lan_2_3_x.java",
            "an_2_3_x.java",
            "binh_2026_1130_x.java",
            "Chi_20_123_x.java",
            "hw3-dung/A.java",
            "hw3-em/A.java",
            "submission_1/A.java",
            "HW_attempt_2.java",
            "anon_1_x.java",
            "45532-201344 - Lan.java")
        .folder(folder);
    assertEquals(
        List.of(
            "45532-201344 - Lan",
            "Chi_20_123_x",
            "HW_attempt_2",
            "an_2_3_x",
            "anon_1_x",
            "binh_2026_1130_x",
            "hw3-dung",
            "hw3-em",
            "lan_2_3_x",
            "submission_1"),
        ids(folder));
  }

  @ParameterizedTest
  @MethodSource("almostCanvas")
  void what_only_looks_like_canvas_is_taken_as_it_is(List<String> names) {
    Sample.of(names.toArray(String[]::new)).folder(folder);
    assertEquals(names.stream().sorted().map(it -> it.replace(".java", "")).toList(), ids(folder));
  }

  static List<List<String>> almostCanvas() {
    return List.of(
        List.of("lan_2_3_x.java"),
        List.of("lan_2026_1130_x.java"),
        List.of("an_20_300_x.java", "lan_21_300_x.java"),
        List.of("an_2026_12345_x.java", "lan_2026_12346_x.java"),
        List.of("An_2025_12345_x.java", "Lan_2026_12346_x.java"),
        List.of("an_2025_12345_x.java", "lan.java"));
  }

  private static List<String> ids(Path path) {
    return Listing.of(List.of(path)).entries().stream().map(Entry::id).toList();
  }

  @Test
  void one_stranger_among_many_is_graded_by_itself_and_named() throws IOException {
    Sample.of(
            "Lan_1_assignsubmission_file_/A.java",
            "An_2_assignsubmission_file_/A.java",
            "late by mail.java")
        .folder(folder);
    try (Listing listing = Listing.of(List.of(folder))) {
      assertEquals(
          List.of("An_2", "Lan_1", "late by mail"),
          listing.entries().stream().map(Entry::id).toList());
      assertTrue(listing.leftOut().get(0).en().contains("late by mail.java"));
    }
  }

  @Test
  void a_student_s_project_is_one_hand_in_and_no_class() throws IOException {
    Path zip =
        Sample.of("src/Exercise1.java", "src/Exercise2.java", "README.md")
            .zip(folder.resolve("lan.zip"));
    assertEquals(List.of("lan | src/Exercise1.java src/Exercise2.java |"), Sample.told(zip));
  }

  @Test
  void what_students_packed_is_opened_inside_a_class_s_archive() throws IOException {
    byte[] project = Sample.of("src/Optimizers.java", "__MACOSX/._x").zipped();
    byte[] twice = Sample.of().with("inner.zip", project).zipped();
    byte[] four = project;
    for (int i = 0; i < 4; i++) {
      four = Sample.of().with("again.zip", four).zipped();
    }
    reads(
        Sample.of("tranan_1236_56792_Optimizers.java")
            .with("nguyenlan_1234_56789_hw.zip", project)
            .with("lebinh_1235_56790_hw.zip", twice)
            .with("tranan_1236_56791_old.zip", project)
            .with("vuchi_1237_56793_one.zip", project)
            .with("vuchi_1237_56794_two.zip", project)
            .with("zoe_1238_56795_deep.zip", four)
            .with("yen_1239_56796_broken.zip", "no zip"),
        "lebinh_1235 | src/Optimizers.java | name=lebinh lms=1235",
        "nguyenlan_1234 | src/Optimizers.java | name=nguyenlan lms=1234",
        "tranan_1236 | Optimizers.java | name=tranan lms=1236",
        "vuchi_1237 | one.zip/src/Optimizers.java two.zip/src/Optimizers.java | name=vuchi lms=1237",
        "yen_1239 | | name=yen lms=1239",
        "zoe_1238 | again.zip | name=zoe lms=1238");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s_1_assignsubmission_file_/A.java",
        "%s_1_assignsubmission_file_A.java",
        "nguyenlan_1234_56789_%s.java",
        "HW_%s_attempt_2026-07-30-22-53-10_A.java",
        "HW_lan_attempt_2026-07-30-22-53-10_%s",
        "45532-201344 - %s - Jul 30, 2026 1053 PM/A.java",
        "45532-201344 - Lan - Jul 30, 2026 1053 PM - %s.java"
      })
  void hostile_names_lead_nowhere_and_steer_nothing(String pattern) throws IOException {
    for (String hostile :
        List.of(
            "\u001b[2J\u202eLan",
            "..",
            "con",
            "a".repeat(180),
            "\u0000x",
            "C:",
            "$(rm)",
            "=1+1",
            "'\";")) {
      Path zip = Sample.of(pattern.formatted(hostile)).zip(folder.resolve("class.zip"));
      try (Listing listing = Listing.of(List.of(zip))) {
        for (Entry entry : listing.entries()) {
          var submission = Reader.read(entry);
          String shown =
              submission.id()
                  + submission.files().stream().map(it -> it.path()).toList()
                  + submission.remarks();
          assertTrue(shown.chars().allMatch(c -> c >= 32 && c != 0x202e), shown);
          assertTrue(!submission.id().matches("(?i)con|\\.+"), submission.id());
          assertTrue(submission.id().length() <= 100);
        }
      }
    }
  }

  @Test
  void an_archive_s_paths_that_lead_out_are_nobody_s() throws IOException {
    Path zip =
        Sample.of(
                "../../Lan_1_assignsubmission_file_/A.java",
                "/Lan_2_assignsubmission_file_/A.java",
                "An_3_assignsubmission_file_/../../../etc/A.java",
                "An_3_assignsubmission_file_/A.java")
            .zip(folder.resolve("class.zip"));
    assertEquals(List.of("An_3 | A.java | name=An part=3"), Sample.told(zip));
  }

  @Test
  void several_threads_read_one_archive_and_each_gets_its_own() throws Exception {
    Sample sample = Sample.of();
    for (int i = 0; i < 300; i++) {
      String path = "S%d_%d_assignsubmission_file/A.java".formatted(i, i);
      sample = sample.with(path, new java.util.Random(i).ints(2_000).boxed().toList() + path);
    }
    Path zip = sample.zip(folder.resolve("class.zip"));
    for (int round = 0; round < 5; round++) {
      readByMany(zip, 8);
    }
  }

  private static void readByMany(Path zip, int threads) throws Exception {
    ExecutorService hands = Executors.newFixedThreadPool(threads);
    try (Listing listing = Listing.of(List.of(zip))) {
      List<Callable<Submission>> work = new ArrayList<>();
      listing.entries().forEach(entry -> work.add(() -> Reader.read(entry)));
      for (Future<Submission> one : hands.invokeAll(work)) {
        Submission submission = one.get();
        assertEquals(List.of(), submission.remarks());
        String content = new String(submission.files().get(0).content(), UTF_8);
        assertTrue(content.endsWith("]" + submission.id() + "_assignsubmission_file/A.java"));
      }
    } finally {
      hands.shutdownNow();
    }
  }

  @Test
  void ids_are_unique_and_the_same_in_whatever_order_files_come() throws IOException {
    Map<String, Sample> samples = new TreeMap<>();
    java.util.Random random = new java.util.Random(5);
    for (int round = 0; round < 60; round++) {
      List<String> names = new ArrayList<>(new HashSet<>(someNames(random)));
      java.util.Collections.sort(names);
      Sample sample = Sample.of(names.toArray(String[]::new));
      List<String> told = Sample.told(sample.zip(folder.resolve("a.zip")));
      assertEquals(
          told.size(), new HashSet<>(told.stream().map(DownloadsTests::id).toList()).size());
      java.util.Collections.shuffle(names, random);
      Sample shuffled = sample.reordered(names);
      assertEquals(told, Sample.told(shuffled.zip(folder.resolve("b.zip"))), names::toString);
      samples.put(names.toString(), shuffled);
    }
    assertTrue(samples.size() > 30);
  }

  private static String id(String told) {
    return told.substring(0, told.indexOf(" |")).toLowerCase(java.util.Locale.ROOT);
  }

  private static List<String> someNames(java.util.Random random) {
    List<String> names = new ArrayList<>();
    int kind = random.nextInt(4);
    for (int i = random.nextInt(12) + 2; i > 0; i--) {
      String who = List.of("lan", "Lan", "LAN", "an", "an b").get(random.nextInt(5));
      int number = random.nextInt(4);
      names.add(
          switch (kind) {
            case 0 -> "%s_%d_assignsubmission_file_/A%d.java".formatted(who, number, i);
            case 1 -> "lan_1%d_1234%d_A-%d.java".formatted(number, i, number);
            case 2 -> "H_%s_attempt_2026-07-30-22-53-1%d_A%d.java".formatted(who, number, i);
            default ->
                "4553%d-1 - %s - Jul 3%d, 2026 1053 PM/A.java".formatted(number, who, number % 2);
          });
    }
    return names;
  }
}
