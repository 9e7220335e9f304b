package optigrade.cli;

import java.util.ArrayList;
import java.util.List;
import optigrade.model.Attendance;
import optigrade.model.Language;
import optigrade.model.Submission;

/** Who handed in nothing, several times, or without being on the roster. */
final class AttendanceLines {

  private static final int NAMED = 20;

  private AttendanceLines() {}

  static List<String> of(Attendance attendance, boolean hasRoster, Language language) {
    List<String> lines = new ArrayList<>();
    attendance
        .claimed()
        .forEach(
            claimed ->
                lines.add(
                    language
                        .of("%d hand-ins are %s's: %s.", "%d bài nộp cùng là của %s: %s.")
                        .formatted(
                            claimed.submissions().size(),
                            named(claimed.student()),
                            some(claimed.submissions(), language))));
    if (hasRoster && fitsNobody(attendance)) {
      lines.add(
          language
              .of(
                  "Not one hand-in fits any of the %d students on the roster: is it this class's, and"
                      + " does it have what the hand-ins tell (%s)? An anonymous download tells"
                      + " nobody.",
                  "Không bài nộp nào khớp với %d sinh viên trong danh sách: đây có đúng là danh sách"
                      + " của lớp, và có thông tin mà các bài nộp cho biết (%s) không? Bản tải về ẩn"
                      + " danh không cho biết ai nộp.")
              .formatted(attendance.students(), some(attendance.strangers(), language)));
    } else if (hasRoster) {
      List<String> absent = attendance.absent().stream().map(AttendanceLines::named).toList();
      if (!absent.isEmpty()) {
        lines.add(
            language
                .of(
                    "%d of %d students on the roster handed in nothing: %s.",
                    "%d trên %d sinh viên trong danh sách chưa nộp bài: %s.")
                .formatted(absent.size(), attendance.students(), some(absent, language)));
      }
      if (!attendance.strangers().isEmpty()) {
        lines.add(
            language
                .of(
                    attendance.strangers().size() == 1
                        ? "%d hand-in is by nobody on the roster: %s."
                        : "%d hand-ins are by nobody on the roster: %s.",
                    "%d bài nộp không của ai trong danh sách: %s.")
                .formatted(attendance.strangers().size(), some(attendance.strangers(), language)));
      }
      if (!attendance.shared().isEmpty()) {
        lines.add(
            language
                .of(
                    "%d of the hand-ins fit several on the roster, who share a name: %s. Rename them by"
                        + " the students' numbers or usernames.",
                    "%d bài nộp khớp với nhiều sinh viên trùng tên trong danh sách: %s. Hãy đổi tên bài"
                        + " theo mã số hoặc tên đăng nhập của sinh viên.")
                .formatted(attendance.shared().size(), some(attendance.shared(), language)));
      }
      if (!attendance.misnamed().isEmpty()) {
        lines.add(
            language
                .of(
                    "%d of the hand-ins tell another name than the student has whom the roster joins"
                        + " them to by a number or an e-mail: %s. Check whose they are before marks go"
                        + " out.",
                    "%d bài nộp mang tên khác với sinh viên mà danh sách ghép vào theo mã số hoặc email:"
                        + " %s. Hãy kiểm tra bài là của ai trước khi công bố điểm.")
                .formatted(attendance.misnamed().size(), some(attendance.misnamed(), language)));
      }
    }
    return lines;
  }

  private static boolean fitsNobody(Attendance attendance) {
    return !attendance.strangers().isEmpty()
        && attendance.shared().isEmpty()
        && attendance.absent().size() == attendance.students();
  }

  private static String some(List<String> names, Language language) {
    String some = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    int more = names.size() - NAMED;
    return more > 0
        ? some
            + language
                .of(
                    " and %d more (all are in summary.json)",
                    " và %d nữa (đủ cả trong summary.json)")
                .formatted(more)
        : some;
  }

  private static String named(Submission.Student student) {
    String number =
        student
            .id()
            .or(student::username)
            .or(student::email)
            .or(student::lms)
            .or(student::participant)
            .orElse("");
    return student
        .name()
        .map(name -> number.isEmpty() ? name : name + " (" + number + ")")
        .orElse(number);
  }
}
