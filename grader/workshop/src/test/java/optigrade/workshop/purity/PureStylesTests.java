package optigrade.workshop.purity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import optigrade.workshop.Hand;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Honest programs in many styles: each compiles as it is, and may share a worker. */
class PureStylesTests {

  private static final Path STYLES = Path.of("src", "test", "resources", "styles");

  static List<Path> styles() throws IOException {
    try (Stream<Path> files = Files.list(STYLES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("styles")
  void an_honest_style_is_clean_and_pure(Path style) {
    Compilation compilation = Hand.inBytes(Map.of(style.getFileName().toString(), read(style)));

    assertEquals(List.of(), compilation.problems());
    assertEquals(List.of(), compilation.impurities());
    assertEquals(List.of(), compilation.flags());
    assertEquals(List.of(), Hand.broken(compilation));
    assertEquals(Status.CLEAN, compilation.status());
  }

  @Test
  void there_are_some_twenty_styles() throws IOException {
    assertEquals(20, styles().size());
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
