package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What students are given: it checks as the whole grader does, and holds no answers. */
@NullUnmarked
class KitCommandTests {

  private static final Path ROOT = Path.of("..", "..");
  private static final Path RUBRIC = ROOT.resolve("rubrics/optimization.yaml");

  /** Of the instructor's own rubric; nothing of it may leave. */
  private static final long SECRET = 7_316_900_482_551L;

  @TempDir private static Path folder;
  private static Path jar;
  private static Path kit;

  @BeforeAll
  static void aKitByARubricWithASecretSeedAndAHiddenCriterion() throws IOException {
    jar = WholeJar.write(folder.resolve("whole.jar"));
    Path rubric = folder.resolve("mine.yaml");
    Files.writeString(
        rubric,
        Files.readString(RUBRIC)
            .replace("seed: 20260101", "seed: " + SECRET)
            .replaceFirst(
                "(id: adam.epochs-30\\s+points: \\S+\\s+visibility: )public", "$1hidden"));
    assertTrue(
        Files.readString(rubric).contains("visibility: hidden\n    title:\n      en: \"Adam"));
    kit = made("kit.zip", "--rubric", rubric.toString());
  }

  private static Path made(String name, String... more) throws IOException {
    Path zip = folder.resolve(name);
    List<String> line = new ArrayList<>(List.of("kit", "--jar", jar.toString()));
    line.addAll(List.of("--out", zip.toString()));
    line.addAll(List.of(more));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    assertEquals(0, here(said, new ByteArrayOutputStream(), line.toArray(String[]::new)));
    return zip;
  }

  private static int here(OutputStream out, OutputStream err, String... line) {
    return Main.run(
        Console.to(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8)),
        line);
  }

  private static Map<String, byte[]> files(Path zip) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipFile from = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        try (InputStream in = from.getInputStream(entry)) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return files;
  }

  private static Path unpacked(Path zip, Path to) throws IOException {
    for (Map.Entry<String, byte[]> file : files(zip).entrySet()) {
      Path place = to.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.write(place, file.getValue());
    }
    return to.resolve("optigrade-kit");
  }

  @Test
  void it_has_a_jar_start_scripts_the_starter_and_a_readme() throws IOException {
    Map<String, byte[]> files = files(kit);
    assertEquals(
        List.of(
            "optigrade-kit/Optimizers.java",
            "optigrade-kit/README.md",
            "optigrade-kit/optigrade",
            "optigrade-kit/optigrade.cmd",
            "optigrade-kit/optigrade.jar"),
        List.copyOf(files.keySet()));
    for (String script : List.of("optigrade-kit/optigrade", "optigrade-kit/optigrade.cmd")) {
      String text = new String(files.get(script), StandardCharsets.UTF_8);
      assertFalse(text.contains("mvn") || text.contains("Maven"), text);
      assertFalse(
          text.contains(">>>") || text.contains("app/target") || text.contains("app\\target"),
          text);
    }
    String windows = new String(files.get("optigrade-kit/optigrade.cmd"), StandardCharsets.UTF_8);
    assertEquals(windows.lines().count(), windows.split("\r\n", -1).length - 1, "line ends");
  }

  @Test
  void no_class_of_the_reference_is_in_it_nor_any_that_asks_it() throws IOException {
    Path kitJar = unpacked(kit, folder.resolve("look")).resolve("optigrade.jar");
    Map<String, byte[]> files = files(kitJar);
    assertTrue(files.containsKey("optigrade/book/answers.bin"));
    assertTrue(files.keySet().stream().filter(it -> it.endsWith(".class")).count() > 1000);
    for (String name : files.keySet()) {
      assertFalse(name.contains("optigrade/reference"), name);
      assertFalse(name.contains("optigrade/solving"), name);
    }
    assertTrue(files(jar).keySet().stream().anyMatch(it -> it.startsWith("optigrade/reference/")));
  }

  @Test
  void nothing_is_in_it_of_the_secret_seed() throws IOException {
    Path kitJar = unpacked(kit, folder.resolve("seed")).resolve("optigrade.jar");
    assertFalse(files(kitJar).containsKey("optigrade/scoring/optimization.yaml"));
    byte[] rubric = files(kitJar).get("optigrade/scoring/optimization.json");
    assertTrue(contains(rubric, "20260101".getBytes(StandardCharsets.UTF_8)));
    List<byte[]> secrets =
        List.of(
            Long.toString(SECRET).getBytes(StandardCharsets.UTF_8),
            Long.toHexString(SECRET).getBytes(StandardCharsets.UTF_8),
            ByteBuffer.allocate(8).putLong(SECRET).array(),
            ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(SECRET).array());
    Map<String, byte[]> all = files(kit);
    all.putAll(files(kitJar));
    all.forEach(
        (name, content) -> secrets.forEach(secret -> assertFalse(contains(content, secret), name)));
  }

  /** The first number that a rubric's seed draws for the gradient, which a check's input shows. */
  @Test
  void the_book_has_the_published_inputs_and_not_those_of_the_secret_seed() throws IOException {
    Path kitJar = unpacked(kit, folder.resolve("inputs")).resolve("optigrade.jar");
    byte[] book = files(kitJar).get("optigrade/book/answers.bin");
    assertTrue(contains(book, firstFreshNumber(RUBRIC)));
    assertFalse(contains(book, firstFreshNumber(folder.resolve("mine.yaml"))));
  }

  private static byte[] firstFreshNumber(Path rubric) throws IOException {
    Path handIn = ROOT.resolve("submissions/wrong-gradient");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    here(
        printed,
        new ByteArrayOutputStream(),
        "grade",
        handIn.toString(),
        "--rubric",
        rubric.toString(),
        "--jail",
        "off",
        "--format",
        "json",
        "-");
    JsonNode report = JsonMapper.shared().readTree(printed.toByteArray());
    for (JsonNode check : report.get("criteria").get(0).get("checks")) {
      if (check.get("id").asString().startsWith("fresh-1")) {
        double number = check.get("inputs").get("W").get(0).doubleValue();
        return ByteBuffer.allocate(8).putDouble(number).array();
      }
    }
    throw new AssertionError(report.toString());
  }

  private static boolean contains(byte[] content, byte[] sought) {
    for (int from = 0; from + sought.length <= content.length; from++) {
      int at = 0;
      while (at < sought.length && content[from + at] == sought[at]) {
        at++;
      }
      if (at == sought.length) {
        return true;
      }
    }
    return false;
  }

  @Test
  void nobodys_rubric_is_written_over() throws IOException {
    Path mine = folder.resolve("mine.yaml");
    String before = Files.readString(mine);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    for (String line :
        List.of(
            "kit --rubric %s --out %s".formatted(mine, mine),
            "kit --jar %s --out %s".formatted(mine, folder.resolve("x.zip")),
            "kit --jar %s --out %s".formatted(jar, folder.resolve("no/such/x.zip")))) {
      assertEquals(2, here(said, said, line.split(" ", -1)), line);
    }
    assertEquals(before, Files.readString(mine));
    assertFalse(said.toString(StandardCharsets.UTF_8).contains("should not"), said::toString);
  }

  @Test
  void a_damaged_book_is_told_in_a_sentence() throws Exception {
    Path own = unpacked(kit, folder.resolve("damaged")).resolve("optigrade.jar");
    Map<String, byte[]> files = files(own);
    byte[] book = files.get("optigrade/book/answers.bin");
    book[book.length / 2] ^= 1;
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(own))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    String handIn = ROOT.resolve("submissions/full-marks").toRealPath().toString();
    String said = run(own, List.of("check", handIn));
    assertTrue(said.startsWith("1\noptigrade: This kit is damaged: unpack"), said);
    assertEquals(2, said.lines().count(), said);
  }

  @Test
  void the_same_rubric_gives_the_same_bytes() throws IOException {
    Path again = made("again.zip", "--rubric", folder.resolve("mine.yaml").toString());
    assertEquals(-1, Files.mismatch(kit, again));
  }

  /** CorpusTests compares all that they find, for the whole corpus. */
  @Test
  void it_says_of_the_examples_what_the_whole_grader_says() throws Exception {
    Path own = unpacked(made("own.zip"), folder.resolve("own")).resolve("optigrade.jar");
    Path examples = ROOT.resolve("submissions").toRealPath();
    for (List<String> line :
        List.of(
            List.of("check", examples.resolve("full-marks").toString()),
            List.of("check", examples.resolve("typical-mistakes").toString(), "--all"),
            List.of("check", examples.resolve("wrong-gradient").toString(), "--lang", "vi"),
            List.of(
                "trace",
                examples.resolve("typical-mistakes").toString(),
                "--exercise",
                "adam",
                "--epochs",
                "30"))) {
      assertEquals(run(jar, line), run(own, line), line.toString());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void prepared_it_compiles_in_its_own_process_and_says_the_same() throws Exception {
    Path own = unpacked(made("prepared.zip"), folder.resolve("bài tập 3"));
    String launcher = own.resolve("optigrade").toString();
    assertTrue(ended(List.of("sh", launcher, "prepare")).startsWith("0\nReady: "));
    assertTrue(Files.exists(own.resolve("quick-start/made-for")));
    Path examples = ROOT.resolve("submissions").toRealPath();
    for (String example :
        List.of(
            "full-marks",
            "typical-mistakes",
            "does-not-compile-in-one-method",
            "calls-system-exit")) {
      List<String> line = List.of("check", examples.resolve(example).toString(), "--all");
      List<String> launched = new ArrayList<>(List.of("sh", launcher));
      launched.addAll(line);
      assertEquals(run(jar, line), ended(launched), example);
      launched.addAll(0, List.of("env", "JDK_JAVA_OPTIONS=-Duser.language=tr -Duser.country=TR"));
      String turkish = ended(launched).replaceAll("NOTE: Picked up JDK_JAVA_OPTIONS.*\n", "");
      assertEquals(run(jar, line), turkish, example + " where an i has no dot");
    }
  }

  /** Java takes such a name for two. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void where_java_can_run_nothing_that_is_said() throws Exception {
    Path own = unpacked(kit, folder.resolve("lab:3"));
    String said = ended(List.of("sh", own.resolve("optigrade").toString(), "check"));
    assertTrue(said.startsWith("2\noptigrade: ") && said.contains("a colon in its name"), said);
  }

  @Test
  void what_is_hidden_is_named_and_not_checked() throws Exception {
    Path own = unpacked(kit, folder.resolve("hidden"));
    Path handIn = ROOT.resolve("submissions/full-marks").toRealPath();
    String said = run(own.resolve("optigrade.jar"), List.of("check", handIn.toString()));
    assertTrue(said.contains("The points of 30 epochs"), said);
    assertTrue(said.contains("after you hand in"), said);
    assertTrue(said.startsWith("0\nfull-marks: 96.5 of 96.5 points"), said);
    String trace =
        run(
            own.resolve("optigrade.jar"),
            List.of("trace", handIn.toString(), "--exercise", "adam", "--epochs", "30"));
    assertTrue(trace.contains("--epochs 2"), trace);
  }

  @Test
  void it_offers_nothing_that_wants_the_answers() throws Exception {
    Path own = unpacked(kit, folder.resolve("commands")).resolve("optigrade.jar");
    String help = run(own, List.of("--help"));
    assertTrue(help.contains("check") && help.contains("explain"), help);
    for (String name : List.of("grade", "rubric", "kit", "rescore", "package", "answer")) {
      assertFalse(help.contains("\n  " + name + " "), help);
      assertTrue(run(own, List.of(name)).startsWith("2\n"), name);
    }
    String rubric = run(own, List.of("check", ".", "--rubric", RUBRIC.toRealPath().toString()));
    assertTrue(rubric.startsWith("2\n") && rubric.contains("--rubric"), rubric);
    for (String name : List.of("check", "trace")) {
      String text = run(own, List.of(name, "--help"));
      assertFalse(text.contains("--rubric") || text.contains("--jail"), text);
    }
  }

  /** The exit code, then all that was printed. */
  private static String run(Path jar, List<String> line) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(line);
    return ended(command);
  }

  private static String ended(List<String> command) throws Exception {
    Path printed = Files.createTempFile(folder, "printed", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    try {
      assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it ends");
    } finally {
      process.destroyForcibly();
    }
    return process.exitValue() + "\n" + Files.readString(printed);
  }
}
