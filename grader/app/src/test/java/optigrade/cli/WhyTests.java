package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import optigrade.model.Attendance;
import optigrade.model.Language;
import optigrade.model.Submission.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said at the end of a run, well or badly. */
class WhyTests {

  static List<IOException> failures() {
    return List.of(
        new IOException("No space left on device"),
        new FileSystemException("/m/x", null, "No space left on device"),
        new FileSystemException("/m/x", null, "Read-only file system"),
        new FileSystemException("/m/x", null, "Input/output error"),
        new AccessDeniedException("/m/x"),
        new FileAlreadyExistsException("/m/x"),
        new NoSuchFileException("/m/x"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void no_class_of_java_s_is_named(IOException failure) {
    for (Language language : Language.values()) {
      String said = said(failure, language);
      assertFalse(said.contains("Exception"), said);
      assertTrue(said.length() > 50, said);
    }
  }

  @Test
  void a_full_disk_is_called_one() {
    assertEquals(
        "the reports can't be written to out: the disk is full. Make room and give the same command"
            + " again.",
        said(failures().get(1), Language.EN));
  }

  private static String said(IOException failure, Language language) {
    Console console =
        Console.to(new java.io.ByteArrayOutputStream(), new java.io.ByteArrayOutputStream());
    try {
      new Reports(Path.of("out"), language)
          .written(
              new Progress(console, language, true),
              () -> {
                throw failure;
              });
      return "";
    } catch (UserError e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static Student named(String name) {
    return new Student(Optional.of(name), Optional.empty(), Optional.empty());
  }

  @Test
  void where_everybody_handed_in_nothing_is_said() {
    Attendance all = new Attendance(2, List.of(), List.of(), List.of(), List.of(), List.of());
    assertEquals(List.of(), AttendanceLines.of(all, true, Language.EN));
    Attendance most =
        new Attendance(
            2, List.of(named("Lan")), List.of(), List.of("x", "y"), List.of(), List.of());
    assertEquals(
        List.of(
            "1 of 2 students on the roster handed in nothing: Lan.",
            "2 hand-ins are by nobody on the roster: x, y."),
        AttendanceLines.of(most, true, Language.EN));
  }

  @Test
  void a_roster_that_fits_nobody_is_said_once_and_not_of_each() {
    Attendance other =
        new Attendance(
            2,
            List.of(named("Lan"), named("An")),
            List.of(),
            List.of("anon_1"),
            List.of(),
            List.of());
    List<String> said = AttendanceLines.of(other, true, Language.EN);
    assertEquals(1, said.size(), said::toString);
    assertTrue(said.get(0).startsWith("Not one hand-in fits any of the 2 students"), said.get(0));
  }

  @Test
  void who_shares_a_name_is_said_to() {
    Attendance two =
        new Attendance(2, List.of(), List.of(), List.of(), List.of("lan-nguyen"), List.of());
    List<String> said = AttendanceLines.of(two, true, Language.EN);
    assertEquals(1, said.size(), said::toString);
    assertTrue(said.get(0).contains("who share a name: lan-nguyen."), said.get(0));
  }

  @Test
  void who_is_joined_to_another_name_is_said_too() {
    Attendance one = new Attendance(2, List.of(), List.of(), List.of(), List.of(), List.of("an_7"));
    List<String> said = AttendanceLines.of(one, true, Language.EN);
    assertEquals(1, said.size(), said::toString);
    assertTrue(said.get(0).contains("by a number or an e-mail: an_7."), said.get(0));
  }
}
