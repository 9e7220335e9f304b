package optigrade.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import optigrade.intake.ArchiveTarget;
import optigrade.report.ReportTarget;
import optigrade.running.ProtocolTarget;
import optigrade.scoring.RubricTarget;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file below {@code fuzzing/}; {@code mvn verify -Pfuzz} looks for more of them. */
class KnownInputsTests {

  private static final Path INPUTS = Path.of("src", "test", "resources", "fuzzing");

  /** Far beyond what is needed: it tells an end from none. */
  private static final Duration EVER = Duration.ofSeconds(60);

  private static final Map<String, Consumer<byte[]>> TARGETS =
      new TreeMap<>(
          Map.of(
              "archive", ArchiveTarget::fuzzerTestOneInput,
              "protocol", ProtocolTarget::fuzzerTestOneInput,
              "report", ReportTarget::fuzzerTestOneInput,
              "rubric", RubricTarget::fuzzerTestOneInput));

  @Test
  void every_target_has_inputs_and_every_folder_a_target() throws IOException {
    try (Stream<Path> folders = Files.list(INPUTS)) {
      assertEquals(
          TARGETS.keySet(),
          new TreeSet<>(folders.map(folder -> String.valueOf(folder.getFileName())).toList()));
    }
    assertTrue(replayed().count() >= 40, "there were more");
  }

  @TestFactory
  Stream<DynamicTest> replayed() {
    return TARGETS.entrySet().stream()
        .flatMap(target -> inputs(target.getKey()).map(file -> replay(file, target.getValue())));
  }

  private static DynamicTest replay(Path file, Consumer<byte[]> target) {
    return DynamicTest.dynamicTest(
        INPUTS.relativize(file).toString(),
        () -> assertTimeoutPreemptively(EVER, () -> target.accept(Files.readAllBytes(file))));
  }

  private static Stream<Path> inputs(String target) {
    try (Stream<Path> files = Files.list(INPUTS.resolve(target))) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
