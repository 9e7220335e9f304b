package optigrade.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import optigrade.intake.roster.Roster;
import optigrade.intake.roster.RosterResult;
import optigrade.intake.roster.Rosters;

/** A download built from small parts, as a folder or as the archive itself. */
record Sample(Map<String, byte[]> files) {

  static Sample of(String... paths) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String path : paths) {
      files.put(path, ("class A { /* " + path + " */ }").getBytes(UTF_8));
    }
    return new Sample(files);
  }

  Sample with(String path, String content) {
    return with(path, content.getBytes(UTF_8));
  }

  Sample with(String path, byte[] content) {
    Map<String, byte[]> more = new LinkedHashMap<>(files);
    more.put(path, content);
    return new Sample(more);
  }

  Sample under(String folder) {
    Map<String, byte[]> moved = new LinkedHashMap<>();
    files.forEach((path, content) -> moved.put(folder + "/" + path, content));
    return new Sample(moved);
  }

  Sample reordered(List<String> order) {
    Map<String, byte[]> moved = new LinkedHashMap<>();
    order.forEach(path -> moved.put(path, files.getOrDefault(path, new byte[0])));
    return new Sample(moved);
  }

  Path folder(Path where) {
    files.forEach(
        (path, content) -> {
          try {
            Path file = where.resolve(path);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return where;
  }

  Path zip(Path file) throws IOException {
    return Files.write(file, zipped());
  }

  byte[] zipped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** Each hand-in in one line: id, files, and what is known of student and time. */
  static List<String> told(Path path) {
    return told(path, Optional.empty());
  }

  static List<String> told(Path path, Optional<Roster> roster) {
    try (Listing listing = Listing.of(List.of(path), roster)) {
      List<String> told = new ArrayList<>();
      listing.complaints().forEach(it -> told.add("complaint " + it.en()));
      listing.entries().forEach(it -> told.add(told(it)));
      return told;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(Entry entry) {
    var submission = Reader.read(entry);
    var student = submission.student();
    StringBuilder told = new StringBuilder(submission.id()).append(" |");
    submission.files().forEach(it -> told.append(' ').append(it.path()));
    told.append(" |");
    student.name().ifPresent(it -> told.append(" name=").append(it));
    student.id().ifPresent(it -> told.append(" id=").append(it));
    student.email().ifPresent(it -> told.append(" email=").append(it));
    student.username().ifPresent(it -> told.append(" user=").append(it));
    student.lms().ifPresent(it -> told.append(" lms=").append(it));
    student.participant().ifPresent(it -> told.append(" part=").append(it));
    var received = submission.received();
    received.at().ifPresent(it -> told.append(" at=").append(it));
    told.append(received.markedLate() ? " LATE" : "");
    received.earlier().forEach(it -> told.append(" earlier=").append(it));
    return told.toString();
  }

  static Optional<Roster> roster(String csv) {
    return Optional.of(
        ((RosterResult.Sound) Rosters.parse("roster.csv", csv.getBytes(UTF_8))).roster());
  }
}
