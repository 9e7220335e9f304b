package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import optigrade.formats.Formats;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as somebody types it who has not read the manual. */
@NullUnmarked
class CommandLineTests {

  private static final Path EXAMPLE =
      Path.of("..", "..", "submissions", "full-marks", "Optimizers.java").toAbsolutePath();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void whatever_was_written_holds_to_its_schema() throws IOException {
    new Published().mustHoldFor(folder);
  }

  private int run(String... arguments) {
    return Main.run(Console.to(out, err), arguments);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private JsonNode report(String id) {
    return JsonMapper.shared()
        .readTree(folder.resolve("out").resolve(id).resolve("report.json").toFile());
  }

  /** Command lines that can't be used, with what must be said. */
  static Stream<List<String>> wrong() {
    return Stream.of(
        List.of("Say what to do"),
        List.of("this can't be understood here: frobnicate", "frobnicate"),
        List.of("missing: PATH", "grade"),
        List.of("thiếu: FILE|DIR.", "check", "--lang", "vi"),
        List.of("không hiểu phần này: --wtach", "check", "a.java", "--wtach", "--lang=vi"),
        List.of("missing: --exercise NAME", "trace", "a.java"),
        List.of("--lang en|vi must be en or vi, but is fr.", "check", "a.java", "--lang", "fr"),
        List.of("no file or folder nowhere", "grade", "nowhere"),
        List.of("--jobs must be at least 1", "grade", ".", "--jobs", "0"),
        List.of("--out needs a folder's name", "grade", ".", "--out", ""),
        List.of("--jail", "grade", ".", "--jail", "perhaps"),
        List.of("there is no format pdf", "grade", ".", "--format", "pdf"),
        List.of("Did you mean gradescope?", "grade", ".", "--format", "html,gradscope"),
        List.of("exactly one format", "grade", EXAMPLE.toString(), "--format", "vpl,junit", "-"),
        List.of("no such file", "grade", ".", "--rubric", "nowhere.yaml"),
        List.of("this is no file", "grade", ".", "--roster", "nowhere.csv"),
        List.of("no such file", "rubric", "check", "nowhere.yaml"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void what_cannot_be_used_is_said_in_a_sentence_and_exits_with_2(List<String> line) {
    int code = run(line.subList(1, line.size()).toArray(String[]::new));
    assertEquals(2, code);
    assertTrue(said().contains(line.get(0)), this::said);
    assertFalse(said().contains("\tat "), this::said);
    assertEquals("", printed());
  }

  @Test
  void what_can_not_be_printed_is_no_success() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    assertEquals(1, Main.run(Console.to(full, errors), "explain", "adam.ascent"));
    assertTrue(errors.toString(StandardCharsets.UTF_8).contains("not all of it could be printed"));
  }

  @Test
  void of_formats_only_a_near_name_is_suggested() {
    assertEquals(2, run("grade", ".", "--format", "nope"));
    assertFalse(said().contains("Did you mean"), this::said);
    assertEquals(2, run("grade", ".", "--format", "jsn"));
    assertTrue(said().contains("Did you mean json?"), this::said);
  }

  @Test
  void an_empty_folder_is_said_so_and_nothing_is_written() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(2, run("grade", empty.toString(), "--out", folder.resolve("out").toString()));
    assertTrue(said().contains("holds no submission"), this::said);
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void a_rubric_with_a_typo_is_refused_with_line_and_suggestion() throws IOException {
    String rubric =
        Files.readString(Path.of("..", "..", "rubrics", "optimization.yaml"))
            .replaceFirst("points: 10", "pionts: 10");
    Path file = put("my rubric.yaml", rubric);
    assertEquals(2, run("grade", EXAMPLE.toString(), "--rubric", file.toString()));
    assertTrue(said().matches("(?s).*my rubric\\.yaml:\\d+:\\d+: .*points.*"), this::said);
  }

  @Test
  void one_document_and_nothing_else_goes_to_standard_output() throws IOException {
    assertEquals(0, run("grade", EXAMPLE.toString(), "--format", "json", "-"));
    new Published().mustHoldForReport(printed());
    JsonNode report = JsonMapper.shared().readTree(printed());
    assertEquals("Optimizers", report.get("submission").get("id").asString());
    assertEquals(100, report.get("score").get("earned").intValue());
    assertEquals("", said());
  }

  @Test
  void the_document_may_be_of_any_format() throws IOException {
    assertEquals(0, run("grade", EXAMPLE.toString(), "--format", "vpl", "-"));
    assertTrue(printed().endsWith("\nGrade :=>> 100\n"), printed());
    assertEquals("", said());
    out.reset();
    assertEquals(0, run("grade", EXAMPLE.toString(), "--format", "csv", "-"));
    assertTrue(printed().contains("\r\nOptimizers,"), printed());
  }

  @Test
  void every_format_is_listed_and_the_ones_that_are_asked_for_are_written() {
    assertEquals(0, run("formats"));
    for (String name : Formats.all().names()) {
      assertTrue(printed().contains("\n" + name + " "), name);
    }
    String to = folder.resolve("out").toString();
    String all = "--format=canvas-csv,junit";
    assertEquals(0, run("grade", EXAMPLE.toString(), "--out", to, all));
    assertTrue(Files.exists(folder.resolve("out/Optimizers/junit.xml")));
    assertFalse(Files.exists(folder.resolve("out/Optimizers/report.html")));
    assertTrue(
        said().contains("canvas-csv.csv has no line for 1 of whom nothing is known"), this::said);
    assertEquals(0, run("grade", EXAMPLE.toString(), "--out", to));
    assertTrue(Files.exists(folder.resolve("out/Optimizers/report.html")));
    assertFalse(Files.exists(folder.resolve("out/Optimizers/junit.xml")));
  }

  @Test
  void a_key_that_is_changed_in_an_import_is_told() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.copy(EXAMPLE, folder.resolve("in/lan.java"));
    Path roster = put("roster.csv", "name,username,id\nLan,lan,=20261234\n");
    List<String> command =
        List.of(
            "grade",
            folder.resolve("in").toString(),
            "--roster=" + roster,
            "--out=" + folder.resolve("out"),
            "--format=moodle-csv",
            "--quiet");
    assertEquals(0, run(command.toArray(String[]::new)), this::said);
    assertTrue(said().contains("moodle-csv.csv writes 1 of the names and keys"), this::said);
    assertTrue(said().contains("lan: '=20261234"), this::said);
    err.reset();
    assertEquals(0, run("rescore", folder.resolve("out").toString(), "--lang=vi"), this::said);
    assertTrue(said().contains("moodle-csv.csv ghi 1 tên hoặc mã"), this::said);
  }

  @Test
  void odd_hand_ins_earn_nothing_and_their_neighbours_everything() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.copy(EXAMPLE, folder.resolve("in/An Nguyễn.java"));
    byte[] large = new byte[10 << 20];
    Arrays.fill(large, (byte) ' ');
    Files.write(folder.resolve("in/Large.java"), large);
    Files.write(
        folder.resolve("in/Binary.java"), new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 1, 2, 0});
    put("in/Empty.java", "");
    put("in/no java/notes.txt", "later");
    put("in/nothing/.keep", "");
    put("in/stolen.java", "class \u001b[31m\u202e {");
    int code =
        run("grade", folder.resolve("in").toString(), "--out", folder.resolve("out").toString());
    assertEquals(0, code, this::said);
    assertEquals(100, report("An Nguyễn").get("score").get("earned").intValue());
    for (String odd : List.of("Large", "Binary", "Empty", "no java", "nothing", "stolen")) {
      JsonNode report = report(odd);
      assertEquals("graded", report.get("verdict").asString(), odd);
      assertEquals(0, report.get("score").get("earned").intValue(), odd);
      if (!odd.equals("Empty")) {
        assertFalse(report.get("compilation").get("problems").isEmpty(), odd);
      }
    }
    assertFalse(printed().contains("\u001b"), this::printed);
    assertFalse((printed() + said()).contains("\tat "), this::said);
  }

  @Test
  void an_unreadable_hand_in_is_not_graded_and_its_neighbour_is() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.copy(EXAMPLE, folder.resolve("in/An.java"));
    Path locked = put("in/Locked.java", "class A {}");
    org.junit.jupiter.api.Assumptions.assumeTrue(
        locked.toFile().setReadable(false) && !Files.isReadable(locked),
        "skipped: this user may read everything");
    int code =
        run("grade", folder.resolve("in").toString(), "--out", folder.resolve("out").toString());
    assertEquals(1, code);
    assertEquals("not-graded", report("Locked").get("verdict").asString());
    assertEquals(100, report("An").get("score").get("earned").intValue());
  }

  @Test
  void the_same_hand_ins_give_the_same_bytes_whatever_the_number_of_jobs() throws IOException {
    Path examples = EXAMPLE.getParent().getParent();
    List<byte[]> reports = new java.util.ArrayList<>();
    for (String jobs : List.of("1", "3")) {
      Path to = folder.resolve("jobs " + jobs);
      run("grade", examples.toString(), "--out", to.toString(), "--jobs", jobs);
      reports.add(Files.readAllBytes(to.resolve("typical-mistakes/report.json")));
      reports.add(Files.readAllBytes(to.resolve("summary.json")));
    }
    org.junit.jupiter.api.Assertions.assertArrayEquals(reports.get(0), reports.get(2));
    org.junit.jupiter.api.Assertions.assertArrayEquals(reports.get(1), reports.get(3));
  }

  @Test
  void the_courses_rubric_tells_right_from_wrong() {
    int code =
        run("rubric", "calibrate", Path.of("..", "..", "rubrics", "optimization.yaml").toString());
    assertEquals(0, code, this::printed);
    assertTrue(printed().contains("momentum.no-one-minus-beta"), this::printed);
    assertTrue(printed().contains("0 lose a point"), this::printed);
  }

  @Test
  void a_rubric_that_is_deaf_to_a_mistake_is_told_so() throws IOException {
    String deaf =
        Files.readString(Path.of("..", "..", "rubrics", "optimization.yaml"))
            .replaceFirst("(?m)^  inputs-unchanged: .*$", "  inputs-unchanged: 0");
    assertEquals(1, run("rubric", "calibrate", put("deaf.yaml", deaf).toString()), this::said);
    assertTrue(printed().matches("(?s).*!!  sgd\\.changes-its-input.*"), this::printed);
  }

  @Test
  void messages_come_in_vietnamese_too() {
    assertEquals(2, run("grade", "--lang", "vi", "nowhere"));
    assertTrue(said().contains("Không có tệp hay thư mục nowhere"), this::said);
  }

  @Test
  void help_shows_examples() {
    assertEquals(0, run("grade", "--help"));
    assertTrue(printed().contains("optigrade grade submissions"), this::printed);
  }

  @Test
  void the_doctor_says_what_each_jail_came_to() {
    boolean works = run("doctor") == 0;
    assertEquals("", said());
    assertTrue(printed().contains("Java       " + Runtime.version().feature()), this::printed);
    // The exit code and the words agree, whatever this machine offers.
    assertEquals(works, printed().contains(": works"), this::printed);
    assertEquals(works, !printed().contains("--jail off"), this::printed);
    assertFalse(printed().contains("Permission denied"), this::printed);
  }

  @Test
  void a_sound_rubric_is_said_to_be_sound() {
    Path rubric = Path.of("..", "..", "rubrics", "optimization.yaml");
    assertEquals(0, run("rubric", "check", rubric.toString()));
    assertTrue(printed().contains("is sound: optimization"), this::printed);
  }

  @Test
  void every_problem_of_a_rubric_is_told() throws IOException {
    String rubric =
        Files.readString(Path.of("..", "..", "rubrics", "optimization.yaml"))
            .replaceFirst("points: 10", "points: -10")
            .replaceFirst("carry: 0.5", "carry: 2");
    assertEquals(2, run("rubric", "check", put("rubric.yaml", rubric).toString()));
    assertTrue(said().contains("points"), this::said);
    assertTrue(said().contains("carry"), this::said);
  }

  @Test
  void the_version_is_told() {
    assertEquals(0, run("--version"));
    assertTrue(printed().startsWith("optigrade "), this::printed);
  }

  @Test
  void what_is_no_hand_in_is_left_out_and_said_so() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.copy(EXAMPLE, folder.resolve("in/An.java"));
    Files.createSymbolicLink(folder.resolve("in/link.java"), folder.resolve("nowhere"));
    run("grade", folder.resolve("in").toString(), "--out", folder.resolve("out").toString());
    assertTrue(said().contains("link.java is a link or a device"), this::said);
    assertFalse(printed().contains("link"), this::printed);
  }

  @Test
  void a_file_that_is_too_large_is_named_and_not_called_empty() throws IOException {
    byte[] large = new byte[2 << 20];
    Arrays.fill(large, (byte) ' ');
    Files.createDirectories(folder.resolve("in/two"));
    Files.write(folder.resolve("in/two/Optimizers.java"), large);
    Files.createDirectories(folder.resolve("in/twenty"));
    Files.write(folder.resolve("in/twenty/Optimizers.java"), new byte[20 << 20]);
    run("grade", folder.resolve("in").toString(), "--out", folder.resolve("out").toString());
    assertEquals("Optimizers.java is too large", problem("two").substring(0, 28));
    assertTrue(
        problem("twenty").contains("Optimizers.java is larger than 16 MB"), problem("twenty"));
    assertFalse(report("two").get("findings").toString().contains("There is no method"));
  }

  private String problem(String id) {
    return report(id).get("compilation").get("problems").get(0).get("message").get("en").asString();
  }

  @Test
  void a_rubric_is_refused_in_vietnamese_too() throws IOException {
    Path rubric = put("rubric.yaml", "id: x");
    assertEquals(
        2, run("grade", EXAMPLE.toString(), "--rubric", rubric.toString(), "--lang", "vi"));
    assertTrue(said().contains("không dùng được thang điểm này"), this::said);
  }

  @Test
  void where_reports_cannot_be_written_the_reason_is_told() {
    String out = folder.resolve("file").toString();
    Path file = folder.resolve("file");
    assertEquals(2, run("grade", EXAMPLE.toString(), "--out", writeEmpty(file) + "/below"));
    assertTrue(said().contains(out), this::said);
    assertTrue(said().matches("(?s).*can't be written to .*below: .*file.*"), this::said);
    assertFalse(said().contains("Exception"), this::said);
  }

  private static Path writeEmpty(Path file) {
    try {
      return Files.writeString(file, "");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void a_class_s_archive_is_graded_by_roster_lateness_and_decisions() throws IOException {
    String right = Files.readString(EXAMPLE);
    Path handIns = folder.resolve("class.zip");
    try (java.util.zip.ZipOutputStream zip =
        new java.util.zip.ZipOutputStream(Files.newOutputStream(handIns))) {
      for (String name :
          List.of(
              "HW_lan_attempt_2026-07-29-10-00-00_Old.java",
              "HW_lan_attempt_2026-08-01-10-00-00_Optimizers.java",
              "HW_an_attempt_2026-07-30-10-00-00_Optimizers.java",
              "HW_zoe_attempt_2026-07-30-10-00-00_Optimizers.java")) {
        zip.putNextEntry(new java.util.zip.ZipEntry(name));
        zip.write(right.getBytes(StandardCharsets.UTF_8));
      }
    }
    String course = Files.readString(Path.of("..", "..", "rubrics", "optimization.yaml"));
    Path rubric =
        put(
            "late.yaml",
            course + "\nlate: {per-day: 10%, deadline: 2026-07-30, zone: Asia/Ho_Chi_Minh}\n");
    Path roster =
        put(
            "class.csv",
            "name;username;extension\nNguyễn Lan;lan;\nTrần An;an;\nLê Bình;binh;2 days\n");
    Path decided =
        put("decided.yaml", "- {submission: an, criterion: gd.sgd, points: 4.5, reason: why}\n");
    String[] line = {
      "grade",
      handIns.toString(),
      "--rubric",
      rubric.toString(),
      "--roster",
      roster.toString(),
      "--overrides",
      decided.toString(),
      "--out",
      folder.resolve("out").toString(),
      "--jail",
      "off"
    };
    assertEquals(0, run(line), this::said);
    assertEquals(80, report("lan").at("/score/earned").intValue());
    assertEquals("late", report("lan").at("/score/deductions/0/id").stringValue());
    assertEquals("Nguyễn Lan", report("lan").at("/submission/student/name").stringValue());
    assertEquals(1, report("lan").at("/submission/received/earlier").size());
    assertEquals("94.5", report("an").at("/score/earned").asString());
    assertEquals(10, report("an").at("/criteria/1/override/instead-of").intValue());
    assertTrue(
        said().contains("1 of 3 students on the roster handed in nothing: Lê Bình (binh)."),
        this::said);
    assertTrue(said().contains("1 hand-in is by nobody on the roster: zoe."), this::said);
    JsonNode summary =
        JsonMapper.shared().readTree(folder.resolve("out").resolve("summary.json").toFile());
    assertEquals("binh", summary.at("/attendance/without-submission/0/username").stringValue());
    assertEquals("zoe", summary.at("/attendance/not-on-roster/0").stringValue());
  }

  @Test
  void decisions_on_nobody_and_those_among_the_hand_ins_are_refused() throws IOException {
    Path lan = put("in/lan.java", "class A {}");
    Path nobody = put("o.yaml", "- {submission: lam, criterion: gd.sgd, points: 1, reason: x}\n");
    assertEquals(2, run("grade", lan.toString(), "--overrides", nobody.toString()));
    assertTrue(
        said().contains("o.yaml:1:16: There is no submission \"lam\". Did you mean lan?"),
        this::said);
    Path inside =
        put("in/o.yaml", "- {submission: lan, criterion: gd.sgd, points: 1, reason: x}\n");
    assertEquals(
        2, run("grade", folder.resolve("in").toString(), "--overrides", inside.toString()));
    assertTrue(said().contains("lies among the hand-ins"), this::said);
  }

  /** What is one student's number in the assignment may be another's in the platform. */
  @Test
  void a_moodle_download_s_numbers_are_not_those_of_the_platform_s_users() throws IOException {
    String right = Files.readString(EXAMPLE);
    put("in/Nguyen Van An_123_assignsubmission_file/Optimizers.java", right);
    put("in/Tran Thi Binh_124_assignsubmission_file/Optimizers.java", "class A {}");
    put("in/Le Chi_125_assignsubmission_file/Optimizers.java", right);
    Path roster = put("roster.csv", "name,user id\nNguyen Van An,124\nTran Thi Binh,123\n");
    String[] line = {
      "grade",
      folder.resolve("in").toString(),
      "--roster=" + roster,
      "--out=" + folder.resolve("out"),
      "--format=moodle-csv,lti-ags",
      "--quiet"
    };
    assertEquals(0, run(line), this::said);
    String table = Files.readString(folder.resolve("out/moodle-csv.csv"));
    assertTrue(table.contains("\r\nParticipant 123,Nguyen Van An,,,,100,"), table);
    assertTrue(table.contains("\r\nParticipant 124,Tran Thi Binh,,,,0,"), table);
    assertTrue(table.contains("\r\nParticipant 125,Le Chi,,,,100,"), table);
    assertEquals("124", lti("Nguyen Van An_123").path("userId").asString(""));
    assertEquals("123", lti("Tran Thi Binh_124").path("userId").asString(""));
    assertFalse(lti("Le Chi_125").has("userId"));
    assertTrue(said().contains("lti-ags.json names nobody for 1 of whom"), this::said);
    assertTrue(said().contains("don't send these: Le Chi_125"), this::said);
  }

  private JsonNode lti(String id) {
    return JsonMapper.shared()
        .readTree(folder.resolve("out").resolve(id).resolve("lti-ags.json").toFile());
  }

  private Path late() throws IOException {
    String course = Files.readString(Path.of("..", "..", "rubrics", "optimization.yaml"));
    return put("late.yaml", course + "\nlate:\n  per-day: 5\n  deadline: 2026-07-30 +07:00\n");
  }

  @Test
  void a_moodle_table_says_every_deduction_to_its_end() throws IOException {
    put("in/lan.java", Files.readString(EXAMPLE));
    Path roster = put("roster.csv", "username,submitted\nlan,2026-08-01 10:00 +07:00\n");
    String[] line = {
      "grade",
      folder.resolve("in").toString(),
      "--roster=" + roster,
      "--rubric=" + late(),
      "--out=" + folder.resolve("out"),
      "--format=moodle-csv",
      "--quiet"
    };
    assertEquals(0, run(line), this::said);
    String table = Files.readString(folder.resolve("out/moodle-csv.csv"));
    assertTrue(table.contains("2 days late (each day begun counts) at 5 points each."), table);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{}",
        "{'created_at': 'yesterday'}",
        "{'created_at': 5}",
        "{'created_at': '2026-08-01T10:00:00-07:00', 'assignment': {'due_date': 'soon'}}",
        "{'created_at': '2026-08-01T10:00:00-07:00', 'users': [{'assignment': {'due_date': {}}}]}",
      })
  void no_mark_hangs_on_metadata_of_gradescope_s_that_say_no_time(String metadata)
      throws IOException {
    Path file = put("submission_metadata.json", metadata.replace('\'', '"'));
    String to = EXAMPLE.getParent().toString();
    String[] line = {"answer", "gradescope", to, "--rubric=" + late(), "--metadata=" + file};
    assertEquals(0, run(line), this::said);
    assertFalse(printed().contains("Deduction"), printed());
    assertTrue(said().contains("submission_metadata.json can't be read"), this::said);
  }

  @Test
  void where_an_answer_can_not_be_written_that_is_said() {
    Path nowhere = folder.resolve("no/dir/x");
    int code = run("answer", "junit", EXAMPLE.getParent().toString(), "--out=" + nowhere);
    assertEquals(2, code, this::said);
    assertTrue(said().contains("the answer can't be written to " + nowhere), this::said);
  }
}
