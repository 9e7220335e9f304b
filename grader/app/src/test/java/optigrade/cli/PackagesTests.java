package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each package from end to end, in the folders of the system that it is for. */
class PackagesTests {

  private static final Path EXAMPLES = Path.of("..", "..", "submissions").toAbsolutePath();
  private static final Path RUBRIC = Path.of("..", "..", "rubrics", "optimization.yaml");
  private static final Path GRADESCOPE_SCHEMA =
      Path.of("../core/src/test/resources/schemas/DERIVED-gradescope-results.schema.json");

  private final Path folder;
  private final Path jar;
  private String printed = "";

  PackagesTests(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.jar = jar(folder.resolve("a jar.jar"));
  }

  /** A jar that runs what is being tested: the real one is only made after the tests. */
  private static Path jar(Path file) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    main.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(it -> Path.of(it).toUri().toString())
            .collect(Collectors.joining(" ")));
    try (OutputStream out = Files.newOutputStream(file)) {
      new JarOutputStream(out, manifest).close();
    }
    return file;
  }

  private Path pack(String system, String... more) {
    Path to = folder.resolve("packed " + system);
    List<String> line = new ArrayList<>(List.of("package", system));
    line.addAll(List.of("--jar", jar.toString(), "--out", to.toString(), "--jail", "off"));
    line.addAll(List.of(more));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code = Main.run(Console.to(said, said), line.toArray(String[]::new));
    assertEquals(0, code, () -> said.toString(StandardCharsets.UTF_8));
    return to;
  }

  private int run(Path in, String... command) throws Exception {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(it -> Files.isExecutable(Path.of(it, command[0]))),
        () -> "there is no " + command[0] + " here");
    Path output = folder.resolve("printed");
    ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile());
    builder.redirectOutput(output.toFile()).redirectError(folder.resolve("errors").toFile());
    builder
        .environment()
        .merge(
            "PATH",
            Path.of(System.getProperty("java.home"), "bin") + File.pathSeparator,
            (path, java) -> java + path);
    Process process = builder.start();
    try {
      assertTrue(process.waitFor(180, TimeUnit.SECONDS), "it does not end");
    } finally {
      process.destroyForcibly();
    }
    printed = Files.readString(output);
    return process.exitValue();
  }

  private static void handIn(String example, Path to) throws IOException {
    FileUtils.copyDirectory(EXAMPLES.resolve(example).toFile(), to.toFile());
    Files.deleteIfExists(to.resolve("expected.json"));
  }

  private static JsonNode json(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(file));
  }

  private Path autograder(String... more) throws IOException {
    Path autograder = folder.resolve("autograder");
    Path source = Files.createDirectories(autograder.resolve("source"));
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(pack("gradescope", more)))) {
      for (ZipEntry it = zip.getNextEntry(); it != null; it = zip.getNextEntry()) {
        Files.copy(zip, source.resolve(it.getName()));
      }
    }
    Files.copy(source.resolve("run_autograder"), autograder.resolve("run_autograder"));
    Files.writeString(
        autograder.resolve("submission_metadata.json"),
        """
        {"id": 123, "created_at": "2026-08-01T10:00:00.123456-07:00",
         "assignment": {"id": 9, "title": "HW", "due_date": "2026-07-30T23:59:00.000000-07:00",
                        "total_points": "100.0"},
         "users": [{"id": 7, "name": "Nguyễn Lan", "email": "lan@example.org",
                    "assignment": {"due_date": "2026-07-31T23:59:00.000000-07:00"}}],
         "previous_submissions": []}
        """);
    return autograder;
  }

  @Test
  void gradescope_reads_a_result_and_both_scripts_stand_at_the_root() throws Exception {
    Path autograder = autograder();
    assertTrue(Files.isRegularFile(autograder.resolve("source/setup.sh")));
    handIn("classical-momentum", autograder.resolve("submission"));
    assertEquals(0, run(folder, "bash", autograder.resolve("run_autograder").toString()));
    Path results = autograder.resolve("results/results.json");
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(GRADESCOPE_SCHEMA), InputFormat.JSON)
            .validate(Files.readString(results), InputFormat.JSON));
    assertEquals("82.25", total(results));
    assertEquals(List.of(), leftovers(autograder.resolve("results")));
  }

  private static String total(Path results) throws IOException {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode test : json(results).get("tests")) {
      sum = sum.add(new BigDecimal(test.get("score").toString()));
    }
    return sum.stripTrailingZeros().toPlainString();
  }

  private static List<String> leftovers(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(it -> "" + it.getFileName())
          .filter(it -> !it.equals("results.json"))
          .toList();
    }
  }

  /** Ten hours after this student's own deadline: one day begun. */
  @Test
  void gradescope_says_when_it_came_and_until_when_it_could() throws Exception {
    Path rubric = folder.resolve("late.yaml");
    Files.writeString(rubric, Files.readString(RUBRIC) + "\nlate:\n  per-day: 5\n");
    Path autograder = autograder("--rubric", rubric.toString(), "--lang", "vi");
    handIn("full-marks", autograder.resolve("submission"));
    assertEquals(0, run(folder, "bash", autograder.resolve("run_autograder").toString()));
    assertEquals("95", total(autograder.resolve("results/results.json")));
  }

  @Test
  void where_the_grader_fails_gradescope_is_given_no_zero() throws Exception {
    Path autograder = autograder();
    handIn("full-marks", autograder.resolve("submission"));
    Path results = autograder.resolve("results/results.json");
    Files.writeString(autograder.resolve("source/rubric.yaml"), "id: [");
    assertEquals(0, run(folder, "bash", autograder.resolve("run_autograder").toString()));
    noScore(results, "could not be graded");
    Files.delete(autograder.resolve("source/optigrade.jar"));
    assertEquals(0, run(folder, "bash", autograder.resolve("run_autograder").toString()));
    noScore(results, "no-answer");
  }

  private static void noScore(Path results, String why) throws IOException {
    JsonNode answer = json(results);
    assertFalse(answer.has("score"), answer::toString);
    assertTrue(answer.get("tests").isEmpty(), answer::toString);
    assertTrue(answer.get("output").asString().contains(why), answer::toString);
  }

  private Path grade() throws IOException {
    Path course = pack("prairielearn");
    JsonNode info = json(course.resolve("questions/optimizers/info.json"));
    assertEquals(
        "sh /grade/serverFilesCourse/optigrade/run.sh",
        info.at("/externalGradingOptions/entrypoint").asString());
    Path grade = Files.createDirectories(folder.resolve("grade"));
    FileUtils.copyDirectory(
        course.resolve("serverFilesCourse").toFile(), grade.resolve("serverFilesCourse").toFile());
    return grade;
  }

  @Test
  void prairielearn_reads_a_share_of_the_points() throws Exception {
    Path grade = grade();
    handIn("classical-momentum", grade.resolve("student"));
    assertEquals(0, run(folder, "sh", grade + "/serverFilesCourse/optigrade/run.sh"));
    JsonNode results = json(grade.resolve("results/results.json"));
    assertTrue(results.get("gradable").booleanValue());
    assertEquals("0.8225", results.get("score").toString());
  }

  @Test
  void where_the_grader_fails_prairielearn_takes_no_attempt_away() throws Exception {
    Path grade = grade();
    handIn("full-marks", grade.resolve("student"));
    Files.delete(grade.resolve("serverFilesCourse/optigrade/optigrade.jar"));
    assertEquals(0, run(folder, "sh", grade + "/serverFilesCourse/optigrade/run.sh"));
    JsonNode results = json(grade.resolve("results/results.json"));
    assertFalse(results.get("gradable").booleanValue());
    assertFalse(results.get("format_errors").isEmpty());
  }

  /** As VPL does: everything in one folder, the settings in a file of its own. */
  private Path vpl() throws Exception {
    Path home = pack("vpl");
    Files.writeString(
        home.resolve("vpl_environment.sh"),
        "export VPL_GRADEMIN=0\nexport VPL_GRADEMAX=10\nexport VPL_SUBFILES=Optimizers.java\n");
    handIn("classical-momentum", home);
    Files.createDirectories(home.resolve("optigrade_work"));
    Files.writeString(home.resolve("optigrade_work/answer.txt"), "Grade :=>> 10\n");
    assertEquals(0, run(home, "bash", "vpl_evaluate.sh"));
    return home;
  }

  @Test
  void vpl_reads_a_grade_in_its_own_range() throws Exception {
    Path home = vpl();
    assertEquals(0, run(home, "bash", "./vpl_execution"));
    assertTrue(printed.endsWith("\nGrade :=>> 8.225\n"), printed);
    assertTrue(printed.startsWith("<|--\n"), printed);
  }

  @Test
  void where_the_grader_fails_vpl_reads_no_grade() throws Exception {
    Path home = vpl();
    Files.delete(home.resolve("optigrade.jar"));
    assertEquals(0, run(home, "bash", "./vpl_execution"));
    assertFalse(printed.contains(":=>>"), printed);
    assertTrue(printed.contains("could not be graded"), printed);
  }

  @Test
  void where_nothing_can_be_put_away_vpl_takes_no_planted_answer() throws Exception {
    Path home = vpl();
    for (String program : List.of("rm", "mkdir")) {
      Path execution = home.resolve("vpl_execution");
      String script = Files.readString(execution);
      Files.writeString(execution, program + "() { return 1; }\n" + script);
      Files.createDirectories(home.resolve("optigrade_work"));
      Files.writeString(home.resolve("optigrade_work/answer.txt"), "Grade :=>> 10\n");
      Files.move(home.resolve("optigrade.jar"), home.resolve("away"));
      assertEquals(0, run(home, "bash", "./vpl_execution"));
      assertFalse(printed.contains(":=>>"), printed);
      assertTrue(printed.contains("could not be graded"), printed);
      Files.move(home.resolve("away"), home.resolve("optigrade.jar"));
      Files.writeString(execution, script);
    }
  }

  @Test
  void vpl_names_to_the_student_what_is_no_java() throws Exception {
    Path home = vpl();
    Files.delete(home.resolve("Optimizers.java"));
    Files.writeString(home.resolve("adam.py"), "pass\n");
    Files.writeString(
        home.resolve("vpl_environment.sh"), "VPL_SUBFILES=( \"adam.py\" \"../adam.py\" )\n");
    assertEquals(0, run(home, "bash", "vpl_evaluate.sh"));
    assertEquals(0, run(home, "bash", "./vpl_execution"));
    assertTrue(printed.contains("it holds adam.py"), printed);
    assertFalse(printed.contains("There is no method"), printed);
  }

  @Test
  void where_coderunner_lets_nothing_be_written_there_is_an_answer() throws Exception {
    Path home = coderunner();
    Path template = home.resolve("__tester__.py");
    Files.writeString(
        template,
        Files.readString(template)
            .replace(
                "import tempfile\n",
                """
                import tempfile
                def no(**_):
                    raise PermissionError()
                tempfile.mkdtemp = no
                """));
    assertEquals(0, run(home, "python3", "__tester__.py"));
    assertFalse(JsonMapper.shared().readTree(printed).has("fraction"), printed);
  }

  @Test
  void gradescope_says_where_it_could_not_read_who_handed_in() throws Exception {
    Path autograder = autograder();
    handIn("full-marks", autograder.resolve("submission"));
    Files.writeString(autograder.resolve("submission_metadata.json"), "{");
    assertEquals(0, run(folder, "bash", autograder.resolve("run_autograder").toString()));
    assertEquals("100", total(autograder.resolve("results/results.json")));
    String errors = Files.readString(folder.resolve("errors"));
    assertTrue(errors.contains("submission_metadata.json can't be read"), errors);
  }

  @Test
  void where_a_package_can_not_be_written_that_is_said() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    String nowhere = folder.resolve("no/a/x.zip").toString();
    int code =
        Main.run(
            Console.to(said, said),
            "package",
            "gradescope",
            "--jar",
            jar.toString(),
            "--out",
            nowhere);
    String words = said.toString(StandardCharsets.UTF_8);
    assertEquals(2, code, words);
    assertTrue(words.contains("--out: " + nowhere + " can't be written"), words);
  }

  /** As CodeRunner does: Twig fills in the answer, and Jobe puts all files side by side. */
  private Path coderunner() throws IOException {
    Path home = pack("coderunner");
    String answer = Files.readString(EXAMPLES.resolve("classical-momentum/Optimizers.java"));
    String escaped =
        answer.replace("\\", "\\\\").replace("\"", "\\\"").replace("'", "\\'").replace("\n", "\\n");
    Path template = home.resolve("template.py");
    Files.writeString(
        template,
        Files.readString(template)
            .replace("{{ STUDENT_ANSWER | e('py') }}", escaped)
            .replace("{{ ATTACHMENTS | e('py') }}", ""));
    Files.move(template, home.resolve("__tester__.py"), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(home.resolve("answer.json"), "{\"fraction\": 1.0}");
    return home;
  }

  @Test
  void coderunner_reads_one_document_with_a_fraction() throws Exception {
    Path home = coderunner();
    assertEquals(0, run(home, "python3", "__tester__.py"));
    JsonNode answer = JsonMapper.shared().readTree(printed);
    assertEquals("0.8225", answer.get("fraction").toString());
  }

  @Test
  void where_the_grader_fails_coderunner_reads_no_fraction() throws Exception {
    Path home = coderunner();
    Files.delete(home.resolve("optigrade.jar"));
    assertEquals(0, run(home, "python3", "__tester__.py"));
    assertFalse(JsonMapper.shared().readTree(printed).has("fraction"), printed);
  }

  @Test
  void the_same_settings_give_the_same_package() throws Exception {
    byte[] first = Files.readAllBytes(pack("gradescope"));
    assertEquals(
        java.util.Arrays.hashCode(first),
        java.util.Arrays.hashCode(Files.readAllBytes(pack("gradescope"))));
  }
}
