package optigrade.intake.roster;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optigrade.model.Moment;
import optigrade.model.Span;
import optigrade.model.Submission.Student;
import optigrade.model.Text;

/** From rows of cells to students. */
final class RosterBuilder {

  private static final int TOLD = 20;
  private static final int MOST = 100_000;
  private static final Pattern PARTICIPANT = Pattern.compile("(?i)participant[ _]?([0-9]+)");
  private static final Set<Column> WHO =
      Set.of(
          Column.NAME,
          Column.FIRST,
          Column.LAST,
          Column.ID,
          Column.LMS,
          Column.PARTICIPANT,
          Column.USERNAME,
          Column.GITHUB,
          Column.EMAIL);

  private final String file;
  private final Csv.Line header;
  private final Map<Column, Integer> columns;
  private final List<Text> problems = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  RosterBuilder(String file, Csv.Line header, Map<Column, Integer> columns) {
    this.file = file;
    this.header = header;
    this.columns = columns;
  }

  RosterResult build(List<Csv.Line> records) {
    if (columns.keySet().stream().noneMatch(WHO::contains)) {
      problem(
          header.line(),
          "no column says who somebody is. There are: %s. Known are name, first name, last name, id,"
              + " student number, username and email.",
          "không cột nào cho biết sinh viên là ai. Các cột hiện có: %s. Các cột dùng được: họ tên, họ,"
              + " tên, mã số sinh viên, username, email.",
          String.join(", ", header.cells()));
    }
    List<Roster.Row> rows = new ArrayList<>();
    for (Csv.Line record : records) {
      if (isStudent(record)) {
        rows.add(row(record));
      }
    }
    if (problems.isEmpty() && rows.isEmpty()) {
      problem(
          header.line(),
          "no student stands below the header%s.",
          "không có sinh viên nào dưới dòng tiêu đề%s.",
          "");
    }
    if (rows.size() > MOST) {
      problem(header.line(), "there are more than 100000 rows%s.", "có hơn 100000 dòng%s.", "");
    }
    return problems.isEmpty()
        ? new RosterResult.Sound(new Roster(rows))
        : new RosterResult.Unsound(problems);
  }

  /** Canvas has rows for the points possible and for a student that only tests. */
  private boolean isStudent(Csv.Line record) {
    boolean isCanvas = columns.containsKey(Column.NAME) && columns.containsKey(Column.LMS);
    String name = cell(record, Column.NAME).orElse("");
    boolean isPoints = name.equalsIgnoreCase("points possible");
    boolean isTest = isCanvas && name.equals("Student, Test") && cell(record, Column.ID).isEmpty();
    return !isPoints && !isTest && WHO.stream().anyMatch(it -> cell(record, it).isPresent());
  }

  private Roster.Row row(Csv.Line record) {
    Student student =
        new Student(
            name(record),
            cell(record, Column.ID),
            cell(record, Column.EMAIL),
            username(record),
            cell(record, Column.LMS),
            cell(record, Column.PARTICIPANT).map(RosterBuilder::number));
    Optional<ZoneId> zone = zone(record);
    Optional<String> extension = cell(record, Column.EXTENSION);
    Optional<Duration> longer = extension.flatMap(RosterBuilder::span);
    Optional<Moment> until =
        extension
            .filter(it -> longer.isEmpty())
            .flatMap(it -> moment(record, Column.EXTENSION, zone, Moment::parseDeadline));
    return new Roster.Row(
        record.line(),
        student,
        handles(record, student),
        moment(record, Column.SUBMITTED, zone, Moment::parse),
        until.or(() -> moment(record, Column.DEADLINE, zone, Moment::parseDeadline)),
        longer);
  }

  private Optional<String> name(Csv.Line record) {
    Optional<String> full = cell(record, Column.NAME).map(Names::straight);
    if (full.isPresent()) {
      return full;
    }
    String first = cell(record, Column.FIRST).orElse("");
    String last = cell(record, Column.LAST).orElse("");
    String name = Column.isFamilyFirst(header.cells()) ? last + " " + first : first + " " + last;
    return name.isBlank() ? Optional.empty() : Optional.of(name.strip());
  }

  private Optional<String> username(Csv.Line record) {
    return cell(record, Column.USERNAME).or(() -> cell(record, Column.GITHUB));
  }

  /** Of {@code Participant 123} the number. */
  private static String number(String identifier) {
    Matcher participant = PARTICIPANT.matcher(identifier);
    return participant.matches() ? participant.group(1) : identifier;
  }

  /** No two students may share one of these: nobody could tell whose a hand-in is. */
  private Set<String> handles(Csv.Line record, Student student) {
    Set<String> handles = new LinkedHashSet<>();
    student.id().ifPresent(handles::add);
    student.email().ifPresent(handles::add);
    cell(record, Column.USERNAME).ifPresent(handles::add);
    cell(record, Column.GITHUB).ifPresent(handles::add);
    Set<String> folded = new LinkedHashSet<>();
    handles.forEach(it -> folded.add(it.toLowerCase(Locale.ROOT)));
    for (String handle : folded) {
      Integer earlier = seen.putIfAbsent(handle, record.line());
      if (earlier != null) {
        problem(
            record.line(),
            "%s stands here twice; the first is in line " + earlier + ".",
            "%s bị lặp lại; lần đầu ở dòng " + earlier + ".",
            handle);
      }
    }
    return handles;
  }

  private Optional<ZoneId> zone(Csv.Line record) {
    Optional<String> text = cell(record, Column.ZONE);
    try {
      return text.map(ZoneId::of);
    } catch (DateTimeException e) {
      problem(
          record.line(),
          "%s is no time zone; write one such as Asia/Ho_Chi_Minh or +07:00.",
          "%s không phải là múi giờ; hãy viết, ví dụ, Asia/Ho_Chi_Minh hoặc +07:00.",
          text.orElse(""));
      return Optional.empty();
    }
  }

  private Optional<Moment> moment(
      Csv.Line record,
      Column column,
      Optional<ZoneId> zone,
      Function<String, Optional<Moment>> parse) {
    // Moodle writes a dash where nothing was handed in.
    Optional<String> text = cell(record, column).filter(it -> !it.equals("-"));
    Optional<Moment> moment = text.flatMap(parse);
    if (text.isPresent() && moment.isEmpty()) {
      problem(
          record.line(),
          "%s is no time; write one such as 2026-07-30 23:59 +07:00"
              + (column == Column.EXTENSION ? ", or how much longer, such as 2 days." : "."),
          "%s không phải là thời điểm; hãy viết, ví dụ, 2026-07-30 23:59 +07:00"
              + (column == Column.EXTENSION ? ", hoặc thời gian gia hạn, ví dụ 2 ngày." : "."),
          text.get());
    }
    return moment.map(it -> it.withZone(zone));
  }

  /** A bare number counts days. */
  private static Optional<Duration> span(String text) {
    return Span.parse(text.matches("[0-9]{1,4}") ? text + "d" : text);
  }

  /** Without what spreadsheets are told by: Brightspace puts a # before numbers. */
  private Optional<String> cell(Csv.Line record, Column column) {
    Integer at = columns.get(column);
    if (at == null || at >= record.cells().size()) {
      return Optional.empty();
    }
    String cell = record.cells().get(at);
    String bare = cell.startsWith("#") ? cell.substring(1) : cell;
    return bare.isBlank() ? Optional.empty() : Optional.of(bare.strip());
  }

  private void problem(int line, String en, String vi, String what) {
    String shown =
        what.length() > 120
            ? what.substring(
                    0,
                    what.offsetByCodePoints(
                        0, Math.min(100, what.codePointCount(0, what.length()))))
                + "..."
            : what;
    if (problems.size() < TOLD) {
      problems.add(
          new Text(
              "%s:%d: %s".formatted(file, line, en.formatted(shown)),
              "%s:%d: %s".formatted(file, line, vi.formatted(shown))));
    }
  }
}
