package optigrade.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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

  /** What works answers out, or tells of it, and the course's own rubric. */
  private static final List<String> LEFT_OUT =
      List.of(
          "optigrade/reference/",
          "optigrade/solving/",
          "META-INF/maven/optigrade/optigrade-reference/",
          Rubrics.PLACE);

  /**
   * @param rubric a sound one, as it may be handed out
   */
  byte[] with(byte[] rubric, Language language) throws IOException {
    Rubric known = RubricFile.sound("kit.json", rubric, language);
    Kit jar = new Kit();
    try (ZipFile from = new ZipFile(whole.toFile())) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        if (!entry.isDirectory() && !isLeftOut(entry.getName())) {
          try (InputStream in = from.getInputStream(entry)) {
            jar.put(entry.getName(), in.readAllBytes());
          }
        }
      }
    }
    jar.put(Rubrics.PLACE_IN_KIT, rubric);
    jar.put(Keys.BOOK, Keys.book(known));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    jar.writeZip(bytes);
    return bytes.toByteArray();
  }

  private static boolean isLeftOut(String name) {
    return LEFT_OUT.stream().anyMatch(name::startsWith);
  }
}
