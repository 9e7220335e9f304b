package optigrade.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** One jar of all that is being tested, as the build makes it after the tests. */
final class WholeJar {

  private static final String MANIFEST =
      "Manifest-Version: 1.0\r\nMain-Class: optigrade.launch.Launch\r\n\r\n";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private WholeJar() {}

  static Path write(Path file) throws IOException {
    WholeJar jar = new WholeJar();
    jar.files.put(
        "META-INF/MANIFEST.MF", MANIFEST.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    for (String place :
        List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))) {
      if (!place.isEmpty() && !place.endsWith("test-classes")) {
        jar.add(Path.of(place));
      }
    }
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> it : jar.files.entrySet()) {
        zip.putNextEntry(new ZipEntry(it.getKey()));
        zip.write(it.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  private void add(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      try (Stream<Path> all = Files.walk(place)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          add(
              place.relativize(file).toString().replace(File.separatorChar, '/'),
              Files.readAllBytes(file));
        }
      }
    } else if (Files.isRegularFile(place)) {
      try (ZipFile zip = new ZipFile(place.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          try (InputStream in = zip.getInputStream(entry)) {
            add(entry.getName(), in.readAllBytes());
          }
        }
      }
    }
  }

  /** Services of one name belong together; of anything else the first counts. */
  private void add(String name, byte[] content) throws IOException {
    if (name.endsWith("/") || name.endsWith("module-info.class")) {
      return;
    }
    byte[] before = files.putIfAbsent(name, content);
    if (before != null && name.startsWith("META-INF/services/")) {
      ByteArrayOutputStream both = new ByteArrayOutputStream();
      for (byte[] one : List.of(before, new byte[] {'\n'}, content)) {
        both.write(one);
      }
      files.put(name, both.toByteArray());
    }
  }
}
