package optigrade.intake.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a roster can tell, and what that is called in the tables that systems and people make. */
enum Column {
  NAME(
      "name",
      "fullname",
      "studentname",
      "student",
      "displayname",
      "hoten",
      "hovaten",
      "tensinhvien"),
  FIRST("firstname", "first", "givenname", "givennames", "ten"),
  LAST("lastname", "last", "surname", "familyname", "ho", "hodem", "hovatendem", "hovadem"),
  ID(
      "id",
      "studentid",
      "studentnumber",
      "studentno",
      "idnumber",
      "sid",
      "sisuserid",
      "sisid",
      "orgdefinedid",
      "matriculationnumber",
      "number",
      "mssv",
      "masv",
      "masinhvien",
      "masosinhvien"),
  LMS("lmsid", "canvasid", "canvasuserid", "userid"),
  PARTICIPANT("participant", "identifier"),
  USERNAME("username", "user", "login", "loginid", "sisloginid", "netid", "tendangnhap", "account"),
  GITHUB("github", "githubusername", "githubuser", "githublogin"),
  EMAIL("email", "emailaddress", "mail", "thudientu", "diachithudientu"),
  SUBMITTED(
      "submitted",
      "submittedat",
      "submissiontime",
      "lastmodifiedsubmission",
      "handedin",
      "ngaynop",
      "thoidiemnop"),
  DEADLINE("deadline", "due", "duedate", "dueat", "hannop"),
  EXTENSION("extension", "extendedto", "extensionuntil", "giahan"),
  ZONE("zone", "timezone", "muigio");

  /** Between blanks. */
  private final String headers;

  Column(String... headers) {
    this.headers = " " + String.join(" ", headers) + " ";
  }

  private boolean isCalled(String header) {
    return headers.contains(" " + header + " ");
  }

  /** Which columns stand where; what is not known is passed over. */
  static Map<Column, Integer> in(List<String> header) {
    List<String> plain = new ArrayList<>(header.stream().map(Names::plain).toList());
    // Canvas has its own number under ID, and the school's under SIS User ID.
    if (plain.contains("sisuserid") || plain.contains("sisloginid")) {
      plain.replaceAll(it -> it.equals("id") ? "canvasid" : it);
    }
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (Column column : values()) {
      for (int i = 0; i < plain.size(); i++) {
        if (column.isCalled(plain.get(i))) {
          columns.putIfAbsent(column, i);
        }
      }
    }
    return columns;
  }

  /** Whether a family name written first is how the table's language has it. */
  static boolean isFamilyFirst(List<String> header) {
    return header.stream().map(Names::plain).anyMatch(it -> it.startsWith("ho"));
  }
}
