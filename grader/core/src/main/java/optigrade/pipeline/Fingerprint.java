package optigrade.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import optigrade.course.Rules;
import optigrade.model.HandedIn;
import optigrade.reference.Solutions;

/**
 * Tells one build of the grader from another, so that somebody who changes a check or adds a
 * mistake never sees what an older build found.
 */
final class Fingerprint {

  private static final String OWN = "optigrade/";

  private Fingerprint() {}

  /**
   * Of all that stands where the checks, the course and the reference stand: jars, or folders of
   * classes.
   */
  static String ofThisGrader() {
    Map<String, Long> parts = new TreeMap<>();
    try {
      List<Path> places =
          List.of(place(Fingerprint.class), place(Rules.class), place(Solutions.class));
      for (Path place : new TreeSet<>(places)) {
        if (Files.isDirectory(place)) {
          folder(place, parts);
        } else {
          jar(place, parts);
        }
      }
    } catch (IOException | URISyntaxException e) {
      throw new UncheckedIOException(new IOException("the grader can't read its own classes", e));
    }
    return new HandedIn("", parts.toString().getBytes(StandardCharsets.UTF_8)).sha256();
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** A jar knows the checksum of each of its files. */
  private static void jar(Path jar, Map<String, Long> parts) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> entry.getName().startsWith(OWN))
          .forEach((ZipEntry entry) -> parts.put(entry.getName(), entry.getCrc()));
    }
  }

  private static void folder(Path folder, Map<String, Long> parts) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        CRC32 sum = new CRC32();
        sum.update(ByteBuffer.wrap(Files.readAllBytes(file)));
        parts.put(folder.relativize(file).toString(), sum.getValue());
      }
    }
  }
}
