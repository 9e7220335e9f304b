package optigrade.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import optigrade.model.HandedIn;
import optigrade.model.Similarity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that compares: what it finds, and what it costs where it fails. */
class ComparisonTests {

  private static final Path JAR =
      Path.of("..", "similarity", "target", "optigrade-similarity.jar").toAbsolutePath();
  private static final Duration LONG = Duration.ofMinutes(3);
  private static final List<String> FLAGS = List.of("-Xmx256m");

  private final Path folder;
  private final Path temporary;

  ComparisonTests(@TempDir Path folder) {
    this.folder = folder;
    this.temporary = folder.resolve("temporary");
  }

  @BeforeEach
  void make() throws IOException {
    Files.createDirectories(temporary);
  }

  @AfterEach
  void no_copy_is_left() throws IOException {
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(List.of(), left.toList());
    }
  }

  private Program program(Path jar, List<String> flags, Duration limit) {
    return new Program(jar, Path.of(System.getProperty("java.home")), flags, temporary, limit);
  }

  private static byte[] fullMarks() throws IOException {
    return Files.readAllBytes(Path.of("..", "..", "submissions", "full-marks", "Optimizers.java"));
  }

  private static Similarity compare(Program program) throws IOException {
    String text = new String(fullMarks(), StandardCharsets.UTF_8);
    byte[] utf16 = ('\ufeff' + text).getBytes(StandardCharsets.UTF_16LE);
    byte[] windows = ("// caf\u00e9\n" + text).getBytes(StandardCharsets.ISO_8859_1);
    try (Comparison comparison = new Comparison(program, 9000)) {
      comparison.add("../../nguyễn lan", List.of(new HandedIn("../../A;rm -rf.java", utf16)));
      comparison.add("no java", List.of(new HandedIn("a.py", new byte[0])));
      comparison.add("b", List.of(new HandedIn("x.java", windows)));
      comparison.add(
          "broken", List.of(new HandedIn("y.java", "class {".getBytes(StandardCharsets.UTF_8))));
      comparison.addNotGraded("never run");
      return comparison.result();
    }
  }

  @Test
  void whatever_they_are_called_and_saved_as_copies_are_found() throws IOException {
    Similarity.Compared found =
        assertInstanceOf(Similarity.Compared.class, compare(program(JAR, FLAGS, LONG)));
    assertEquals("JPlag 4.3.0", found.program());
    assertEquals(2, found.compared());
    assertEquals(1, found.all());
    assertEquals(1, found.alike());
    Similarity.Pair pair = found.pairs().get(0);
    assertEquals(List.of("../../nguyễn lan", "b"), List.of(pair.first(), pair.second()));
    assertEquals(Similarity.WHOLE, pair.similarity());
    assertEquals(
        List.of(
            new Similarity.LeftOut("broken", Similarity.Why.UNREADABLE),
            new Similarity.LeftOut("never run", Similarity.Why.NOT_GRADED),
            new Similarity.LeftOut("no java", Similarity.Why.NO_JAVA)),
        found.leftOut());
  }

  @Test
  void a_program_that_is_not_there_is_named() throws IOException {
    told(
        program(folder.resolve(Program.JAR), FLAGS, LONG), "optigrade-similarity.jar is not there");
  }

  @Test
  void one_that_takes_too_long_is_ended() throws IOException {
    told(program(JAR, FLAGS, Duration.ofMillis(1)), "took longer");
    assertTrue(
        ProcessHandle.current()
            .children()
            .noneMatch(it -> it.info().commandLine().orElse("").contains(Program.JAR)));
  }

  @Test
  void without_a_compiler_it_says_what_to_install() throws IOException {
    told(program(JAR, List.of("-Xmx256m", "--limit-modules=java.compiler"), LONG), "JDK");
  }

  @Test
  void one_that_breaks_costs_the_comparison_and_nothing_else() throws IOException {
    Path jar = Files.writeString(folder.resolve("no.jar"), "not a jar");
    told(program(jar, FLAGS, LONG), "broke off");
    told(program(JAR, List.of("-Xmx2m"), LONG), "not compared");
  }

  private static void told(Program program, String words) throws IOException {
    Similarity.NotDone not = assertInstanceOf(Similarity.NotDone.class, compare(program));
    assertTrue(not.why().en().contains(words), not.why()::en);
    assertTrue(not.why().vi().contains("Chưa so sánh"), not.why()::vi);
  }
}
