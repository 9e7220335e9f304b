package optigrade.intake.roster;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import optigrade.model.Submission.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RostersTests {

  private static Roster roster(String text, Charset charset) {
    RosterResult result = Rosters.parse("r.csv", text.getBytes(charset));
    return assertInstanceOf(RosterResult.Sound.class, result, result::toString).roster();
  }

  private static Roster roster(String text) {
    return roster(text, UTF_8);
  }

  private static List<String> problems(byte[] content) {
    RosterResult result = Rosters.parse("r.csv", content);
    return assertInstanceOf(RosterResult.Unsound.class, result).problems().stream()
        .map(it -> it.en())
        .toList();
  }

  private static Optional<String> found(Roster roster, String... guesses) {
    return roster.find(Student.unknown(), List.of(guesses)).flatMap(it -> it.student().name());
  }

  private static Student named(String name) {
    return new Student(Optional.of(name), Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,id,email\nNguyễn Thị Lan,2012345,lan@x.vn\n",
        "\uFEFFname;id;email\r\nNguyễn Thị Lan;2012345;lan@x.vn\r\n",
        "ID\tE-mail\tFull Name\n2012345\tlan@x.vn\tNguyễn Thị Lan",
        "\"Họ và tên\";MSSV;\"Thư điện tử\"\n\"Nguyễn Thị Lan\";2012345;lan@x.vn",
        "Họ đệm,Tên,Mã số sinh viên,Email,Ngày sinh\nNguyễn Thị,Lan,2012345,lan@x.vn,1/2/2006",
        "Last Name,First Name,Username,Student ID,Email Address\nLan,Nguyễn Thị,,2012345,lan@x.vn",
        "OrgDefinedId,Last Name,First Name,Email,End-of-Line Indicator\n#2012345,Lan,Nguyễn Thị,lan@x.vn,#",
        "Student,ID,SIS User ID,SIS Login ID,Section,HW 1 (99)\n\"    Points Possible\",,,,,100\n\"Lan, Nguyễn Thị\",77,2012345,lan@x.vn,A,5\n\"Student, Test\",78,,abc,A,\n",
      })
  void any_table_with_a_sensible_header_is_a_roster(String text) {
    for (Charset charset : text.startsWith("\uFEFF") ? List.of(UTF_8) : List.of(UTF_8, UTF_16)) {
      Roster roster = roster(text, charset);
      assertEquals(1, roster.rows().size());
      Student student = roster.rows().get(0).student();
      assertEquals(Optional.of("Nguyễn Thị Lan"), student.name());
      assertEquals(Optional.of("2012345"), student.id());
      assertEquals("lan@x.vn", student.email().or(student::username).orElseThrow());
    }
  }

  @Test
  void canvas_s_own_number_is_told_from_the_school_s() {
    Roster roster =
        roster("Student,ID,SIS User ID,SIS Login ID,Section\n\"Nguyen, Lan\",77,2012345,lan,A\n");
    Student claim =
        new Student(
            Optional.of("somebody"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("77"),
            Optional.empty());
    assertEquals(
        "Lan Nguyen", roster.find(claim, List.of()).orElseThrow().student().name().orElseThrow());
  }

  @Test
  void moodle_s_participants_are_found_by_their_number() {
    Roster roster = roster("Identifier,Full name,Grade\nParticipant 77,Lan Nguyen,\n");
    assertEquals(Optional.of("77"), roster.rows().get(0).student().participant());
  }

  @ParameterizedTest
  @CsvSource({
    "Nguyen Van An, Nguyễn Văn An, false",
    "nguyenvanan, Nguyễn Văn An, false",
    "Lan Nguyen, Nguyễn Thị Lan, false",
    "Team 1-Mary-Jane Watson, Mary-Jane Watson, false",
    "OBrien Pat, Pat O'Brien, false",
    "Nguyen Van An, Trần Thị Bình, true",
    "Nguyen Van An, Nguyễn Văn Bình, true",
    "nguyenvanan, Nguyễn Văn Anh, true",
  })
  void a_name_that_a_number_joins_to_another_name_is_noticed(
      String told, String name, boolean isOther) {
    assertEquals(isOther, roster("name\n" + name).rows().get(0).isNamedOtherwise(named(told)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Thị Lan",
        "nguyen thi lan",
        "Lan Nguyễn Thị",
        "Thị Lan Nguyễn",
        "nguyenthilan",
        "thilannguyen",
        "NGUYEN_THI_LAN"
      })
  void a_name_is_found_with_or_without_accents_and_in_any_turn(String name) {
    Roster roster = roster("name\nTrần Đức An\nNguyễn Thị Lan\n");
    assertEquals(
        Optional.of("Nguyễn Thị Lan"),
        roster.find(named(name), List.of()).flatMap(it -> it.student().name()));
  }

  @Test
  void a_name_of_two_students_is_nobody_s_and_a_number_decides() {
    Roster roster = roster("name,id\nLan Nguyen,1001\nLan Nguyen,1002\nNguyen Lan,1003\n");
    assertEquals(Optional.empty(), roster.find(named("Lan Nguyen"), List.of()));
    assertEquals(3, roster.rows().size());
    Student second = new Student(Optional.of("Lan Nguyen"), Optional.of("1002"), Optional.empty());
    assertEquals("1002", roster.find(second, List.of()).orElseThrow().student().id().orElseThrow());
    assertEquals(
        "1003",
        roster.find(named("nguyen lan"), List.of()).orElseThrow().student().id().orElseThrow());
  }

  @Test
  void a_free_name_is_found_by_number_username_or_mailbox() {
    Roster roster =
        roster("name,id,github,email\nLan,2012345,lan-gh,lan.ng@x.vn\nAn,2012346,an,an@x.vn\n");
    assertEquals(Optional.of("Lan"), found(roster, "2012345_bai1", "2012345", "bai1"));
    assertEquals(Optional.of("Lan"), found(roster, "hw3-lan-gh", "lan-gh", "gh"));
    assertEquals(Optional.of("Lan"), found(roster, "LAN.NG"));
    assertEquals(Optional.of("An"), found(roster, "AN@X.VN"));
    assertEquals(Optional.empty(), found(roster, "20123"));
  }

  @Test
  void times_are_read_with_the_row_s_zone() {
    Roster.Row row =
        roster(
                "id,submitted,deadline,extension,time zone\n1,2026-07-31 08:00,2026-07-30,2 days,Asia/Ho_Chi_Minh\n")
            .rows()
            .get(0);
    assertEquals("2026-07-31 08:00:00[Asia/Ho_Chi_Minh]", row.submitted().orElseThrow().toString());
    assertEquals("2026-07-30 23:59:59[Asia/Ho_Chi_Minh]", row.deadline().orElseThrow().toString());
    assertEquals("PT48H", row.extension().orElseThrow().toString());
    Roster.Row until =
        roster("id,deadline,extension\n1,2026-07-30,2026-08-03 12:00 +07:00\n").rows().get(0);
    assertEquals("2026-08-03 12:00:59 +07:00", until.deadline().orElseThrow().toString());
    assertEquals(Optional.empty(), until.extension());
    assertEquals(
        "PT72H", roster("id,extension\n1,3\n").rows().get(0).extension().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|r.csv: the roster is empty.",
        "'colour,shape\nred,round'|r.csv:1: no column says who somebody is. There are: colour, shape.",
        "'name,id'|r.csv:1: no student stands below the header.",
        "'name,id\nA,1\nB,2\nC,1'|r.csv:4: 1 stands here twice; the first is in line 2.",
        "'name,deadline\nA,soon'|r.csv:2: soon is no time;",
        "'name,extension\nA,soon'|r.csv:2: soon is no time; write one such as 2026-07-30 23:59 +07:00, or how much longer, such as 2 days.",
        "'name,zone\nA,Mars'|r.csv:2: Mars is no time zone;",
        "'name,id\n\"A\nB\",1\nC,1'|r.csv:4: 1 stands here twice; the first is in line 2.",
      })
  void what_is_wrong_is_told_with_its_line(String text, String message) {
    List<String> problems =
        problems(text.replace("\\n", "\n").replace("\\\"", "\"").getBytes(UTF_8));
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).startsWith(message), problems::toString);
  }

  @Test
  void another_encoding_is_refused_in_words() {
    assertTrue(problems("name\nLê\n".getBytes(ISO_8859_1)).get(0).contains("UTF-8"));
  }

  @Test
  void a_file_that_is_not_there_is_told(@TempDir Path folder) {
    assertInstanceOf(RosterResult.Unsound.class, Rosters.load(folder.resolve("none.csv")));
    assertInstanceOf(RosterResult.Unsound.class, Rosters.load(folder));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name\n\"never closed",
        "name\n\"a\"b\"\"c,,,,\n",
        "\"",
        ",,,\n,,,\n",
        "name\r\rA\rB",
        "name\n=1+1\n",
        "name\n\u0000\n"
      })
  void odd_tables_end(String text) {
    Rosters.parse("r.csv", text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,id\nAn,1\n\"Lan,2\nBình,3\n",
        "name,id\nAn,1\n\"Lan,2\n\"Bình\",3\n\"Chi\",4\n",
      })
  void a_quote_that_is_not_closed_is_refused_with_its_line(String text) {
    assertEquals(
        List.of("r.csv:3: a quote is opened here and not closed; close it, or take it away."),
        problems(text.getBytes(UTF_8)));
  }

  @Test
  void a_line_end_within_a_name_is_a_blank() {
    Roster roster = roster("name,id\n\"Nguyễn\r\nLan\",1\n\"Trần \"\"Bé\"\" An\",2\n");
    assertEquals(Optional.of("Nguyễn Lan"), found(roster, "1"));
    assertEquals(Optional.of("Trần \"Bé\" An"), found(roster, "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\r\n", "\uFEFFSEP=;\n", "\"sep=;\"\n"})
  void a_first_line_may_say_the_separator(String first) {
    Roster roster = roster(first + "name;id,of,school;mssv\nLan;x;1\n");
    assertEquals(Optional.of("Lan"), found(roster, "1"));
    assertEquals(3, roster.rows().get(0).line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thursday, 30 July 2026, 10:53 PM | 2026-07-30 22:53:00",
        "Thursday, 30 July 2026, 22:53 | 2026-07-30 22:53:00",
        "Thursday, 30 July 2026, 12:05 AM | 2026-07-30 00:05:00",
        "Thursday, July 30, 2026, 12:05 PM | 2026-07-30 12:05:00",
      })
  void moodles_worksheet_says_when_a_hand_in_came(String written, String expected) {
    Roster roster =
        roster(
            "Identifier,\"Full name\",Status,\"Last modified (submission)\",\"Last modified (grade)\"\n"
                + "\"Participant 123\",Lan,Submitted,\""
                + written
                + "\",-\n"
                + "\"Participant 124\",An,\"No submission\",-,-\n");
    assertEquals(Optional.of(expected), roster.rows().get(0).submitted().map(Object::toString));
    assertEquals(Optional.empty(), roster.rows().get(1).submitted());
  }
}
