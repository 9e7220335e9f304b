package optigrade.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.model.Rubric;
import optigrade.pipeline.Grading;
import optigrade.report.Report;
import optigrade.report.ReportJson;
import optigrade.report.Schemas;
import optigrade.running.Running;
import optigrade.running.Settings;
import optigrade.running.jail.JailMode;
import optigrade.running.jail.Tools;
import optigrade.scoring.RubricResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every case below {@code attacks/}, inside the jail and without one. */
final class AttackTests {

  private static final Path CASES = Path.of("src", "test", "resources", "attacks");
  private static final Path HONEST =
      Path.of("..", "..", "submissions", "full-marks", "Optimizers.java");

  private final Path temporary;

  AttackTests(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @Test
  void the_corpus_is_as_large_as_promised_and_has_every_family() throws IOException {
    Map<String, Long> families =
        attacks().stream()
            .collect(
                Collectors.groupingBy(
                    attack -> attack.name().replaceFirst("/.*", ""), Collectors.counting()));
    assertTrue(attacks().size() >= 120, () -> "only " + families);
    assertEquals(7, families.size(), families::toString);
  }

  @Test
  void the_instructor_is_told_of_every_attempt_to_escape() throws IOException {
    assertEquals(
        List.of(),
        attacks().stream()
            .filter(attack -> attack.name().startsWith("escapes/"))
            .filter(attack -> attack.expected().flags().holds(Set.of()))
            .map(Attack::name)
            .toList());
  }

  @TestFactory
  Stream<DynamicTest> in_a_jail_no_attack_gets_anywhere() throws Exception {
    return graded(settings(JailMode.AUTO, String.valueOf(System.getenv("PATH"))), true);
  }

  @TestFactory
  Stream<DynamicTest> without_a_jail_only_harmless_attacks_are_run() throws Exception {
    return graded(settings(JailMode.AUTO, ""), false);
  }

  private Stream<DynamicTest> graded(Settings settings, boolean jailed) throws Exception {
    List<Attack> attacks = attacks();
    List<ProcessHandle> left;
    List<String> touched;
    Batch batch;
    try (Canaries canaries = new Canaries(temporary);
        Watch watch = new Watch()) {
      batch = new Batch(new HonestSource(Files.readString(HONEST)), canaries.words());
      try (Running running = Running.start(settings, rubric(), 8)) {
        assumeTrue(
            running.jailName().isPresent() || !jailed,
            "No jail works on this machine: attacks that need one were not run.");
        batch.grade(attacks, rubric(), running);
      }
      left = watch.alive();
      touched = canaries.touched();
    }
    Stream<DynamicTest> world =
        Stream.of(
            DynamicTest.dynamicTest("nothing is left running", () -> assertEquals(List.of(), left)),
            DynamicTest.dynamicTest("nothing was touched", () -> assertEquals(List.of(), touched)),
            DynamicTest.dynamicTest(
                "no neighbour was affected", () -> assertEquals(List.of(), affected(batch))));
    Stream<DynamicTest> each =
        attacks.stream()
            .map(
                attack ->
                    DynamicTest.dynamicTest(
                        attack.name(), () -> check(attack, report(batch, attack), jailed)));
    return Stream.concat(world, each);
  }

  private static Report report(Batch batch, Attack attack) {
    return Optional.ofNullable(batch.attackers().get(attack.name()))
        .orElseThrow(() -> new AssertionError("there is no report"));
  }

  private static void check(Attack attack, Report report, boolean jailed) {
    assertEquals(List.of(), Schemas.reportProblems(ReportJson.bytes(report)));
    if (jailed || attack.expected().pure()) {
      Report.Graded graded = assertInstanceOf(Report.Graded.class, report, () -> fault(report));
      assertEquals(List.of(), attack.expected().differences(graded));
    } else {
      Report.NotGraded refused = assertInstanceOf(Report.NotGraded.class, report);
      assertEquals("no-jail", refused.fault().code());
      assertTrue(refused.fault().message().contains("bubblewrap"), refused.fault().message());
    }
  }

  private static String fault(Report report) {
    return report instanceof Report.NotGraded not ? not.fault().toString() : "";
  }

  private static List<String> affected(Batch batch) {
    return batch.neighbours().stream()
        .filter(
            neighbour ->
                !(neighbour.report() instanceof Report.Graded graded
                    && graded.score().earned().compareTo(new BigDecimal(100)) == 0))
        .map(neighbour -> "after " + neighbour.after() + " " + lost(neighbour.report()))
        .toList();
  }

  private static String lost(Report report) {
    return report instanceof Report.Graded graded
        ? graded.outcomes().failures().toString()
        : fault(report);
  }

  private static List<Attack> attacks() throws IOException {
    return CaseFiles.in(CASES);
  }

  private Settings settings(JailMode mode, String searchPath) throws IOException {
    if (temporary.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      // In a jail even root's programs are nobody's.
      Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Settings here = Settings.ofThisJava(mode, searchPath);
    return new Settings(
        mode, here.javaHome(), temporary.toRealPath(), Tools.on(searchPath), here.isRoot());
  }

  /** The course's own, with short limits. */
  private static Rubric rubric() {
    Rubric course = ((RubricResult.Sound) Grading.rubric(Optional.empty())).rubric();
    Rubric.Limits limits = course.limits();
    return new Rubric(
        course.id(),
        course.version(),
        course.sha256(),
        course.title(),
        course.criteria(),
        course.weights(),
        course.carry(),
        course.variants(),
        course.seed(),
        course.fresh(),
        course.toleranceFactor(),
        course.deductions(),
        new Rubric.Limits(
            Duration.ofSeconds(1),
            Duration.ofSeconds(15),
            Duration.ofSeconds(4),
            limits.memoryMegabytes(),
            limits.outputBytes(),
            limits.results()),
        course.languageLevel());
  }
}
