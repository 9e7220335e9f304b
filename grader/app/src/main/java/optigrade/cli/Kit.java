package optigrade.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Files to hand to a system or a student, by the paths they have there; scripts may be executed.
 */
final class Kit {

  /** The first that a zip knows, so that the same files give the same bytes. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int EXECUTABLE = 0100755;
  private static final int READABLE = 0100644;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  void put(String path, byte[] content) {
    files.put(path, content);
  }

  /** One of our own files, with what is said in capitals filled in. */
  void script(String path, String resource, Map<String, String> words) {
    String text = text(resource);
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace("@" + word.getKey() + "@", word.getValue());
    }
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** With line ends that every shell takes, wherever this was built. */
  static String text(String resource) {
    try (InputStream in = Kit.class.getResourceAsStream("kits/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar is not whole: it has no " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  void writeZip(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      writeZip(out);
    }
  }

  void writeZip(OutputStream out) throws IOException {
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      for (Map.Entry<String, byte[]> it : files.entrySet()) {
        ZipArchiveEntry entry = new ZipArchiveEntry(it.getKey());
        entry.setTimeLocal(NO_TIME);
        entry.setUnixMode(isScript(it.getValue()) ? EXECUTABLE : READABLE);
        zip.putArchiveEntry(entry);
        zip.write(it.getValue());
        zip.closeArchiveEntry();
      }
    }
  }

  private static boolean isScript(byte[] content) {
    return content.length > 1 && content[0] == '#' && content[1] == '!';
  }

  void writeFolder(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> it : files.entrySet()) {
      Path file = folder.resolve(it.getKey());
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, it.getValue());
      if (isScript(it.getValue())) {
        // Where a file system knows no such thing, the system that gets it sets it.
        file.toFile().setExecutable(true);
      }
    }
  }
}
