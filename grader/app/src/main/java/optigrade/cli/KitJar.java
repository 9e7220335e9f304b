package optigrade.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.pipeline.Keys;
import optigrade.scoring.Rubrics;

/**
 * The jar of a kit for students: ours without what knows the answers, with a book and a rubric.
 *
 * @param whole the jar that it is made from
 */
record KitJar(Path whole) {

  /** What works answers out, or tells of it. */
  private static final List<String> LEFT_OUT =
      List.of(
          "optigrade/reference/",
          "optigrade/solving/",
          "META-INF/maven/optigrade/optigrade-reference/");

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /**
   * @param rubric a sound one, as it may be handed out
   */
  byte[] with(byte[] rubric, Language language) throws IOException {
    Rubric known = RubricFile.sound("kit.yaml", rubric, language);
    Map<String, byte[]> own =
        new TreeMap<>(Map.of(Keys.BOOK, Keys.book(known), Rubrics.PLACE, rubric));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile from = new ZipFile(whole.toFile());
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        if (!entry.isDirectory() && !isLeftOut(entry.getName())) {
          byte[] replaced = own.remove(entry.getName());
          write(
              to,
              entry.getName(),
              Optional.ofNullable(replaced).orElseGet(() -> content(from, entry)));
        }
      }
      for (Map.Entry<String, byte[]> more : own.entrySet()) {
        write(to, more.getKey(), more.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static boolean isLeftOut(String name) {
    return LEFT_OUT.stream().anyMatch(name::startsWith);
  }

  private static byte[] content(ZipFile jar, ZipEntry entry) {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
