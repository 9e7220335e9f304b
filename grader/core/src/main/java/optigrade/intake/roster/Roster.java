package optigrade.intake.roster;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import optigrade.model.Moment;
import optigrade.model.Submission.Received;
import optigrade.model.Submission.Student;

/**
 * The students of a class. One is found by what is surest first: the system's number for the
 * student's part in the assignment or for the user, the e-mail, the school's number or username,
 * the name. What fits two students finds none.
 */
public final class Roster {

  private final List<Row> rows;
  private final Map<String, Set<Row>> participants = new HashMap<>();
  private final Map<String, Set<Row>> users = new HashMap<>();
  private final Map<String, Set<Row>> handles = new HashMap<>();
  private final Map<String, Set<Row>> mailboxes = new HashMap<>();
  private final Map<String, Set<Row>> names = new HashMap<>();
  private final Map<String, Set<Row>> turned = new HashMap<>();

  Roster(List<Row> rows) {
    this.rows = List.copyOf(rows);
    for (Row row : rows) {
      row.student().participant().ifPresent(it -> put(participants, it, row));
      row.student().lms().ifPresent(it -> put(users, it, row));
      row.handles().forEach(it -> put(handles, it, row));
      row.student().email().ifPresent(it -> put(mailboxes, it.replaceFirst("@.*", ""), row));
      row.student().name().ifPresent(it -> index(it, row));
    }
  }

  private void index(String name, Row row) {
    put(names, Names.plain(name), row);
    Names.turned(name).forEach(it -> put(turned, it, row));
  }

  private static void put(Map<String, Set<Row>> index, String key, Row row) {
    if (!key.isBlank()) {
      index.computeIfAbsent(folded(key), it -> new LinkedHashSet<>()).add(row);
    }
  }

  /**
   * One student.
   *
   * @param line where it stands, which also tells two of the same name apart
   * @param handles all by which the student may be found: numbers, usernames, e-mail
   * @param submitted when the roster says the hand-in came
   */
  public record Row(
      int line,
      Student student,
      Set<String> handles,
      Optional<Moment> submitted,
      Optional<Moment> deadline,
      Optional<Duration> extension) {

    public Row {
      handles = Set.copyOf(handles);
    }

    /** What the roster says goes first, but for the part: each assignment has its own. */
    public Student over(Student told) {
      return new Student(
          student.name().or(told::name),
          student.id().or(told::id),
          student.email().or(told::email),
          student.username().or(told::username),
          student.lms().or(told::lms),
          told.participant().or(student::participant));
    }

    /** Whether the hand-in's name can hardly be this student's. */
    public boolean isNamedOtherwise(Student told) {
      return told.name().isPresent()
          && student.name().isPresent()
          && !Names.agree(told.name().get(), student.name().get());
    }

    public Received over(Received told) {
      return new Received(
          submitted.or(told::at), told.markedLate(), deadline, extension, told.earlier());
    }
  }

  public List<Row> rows() {
    return rows;
  }

  /**
   * @param guesses what else may tell the student, the likeliest first
   */
  public Optional<Row> find(Student student, List<String> guesses) {
    return student
        .participant()
        .flatMap(it -> only(participants, it))
        .or(() -> student.lms().flatMap(it -> only(users, it)))
        .or(() -> student.email().flatMap(it -> only(handles, it)))
        .or(() -> student.id().flatMap(it -> only(handles, it)))
        .or(() -> student.username().flatMap(it -> only(handles, it)))
        .or(() -> student.name().flatMap(this::byName))
        .or(() -> guessed(guesses));
  }

  private Optional<Row> guessed(List<String> guesses) {
    return guesses.stream()
        .flatMap(it -> only(handles, it).stream())
        .findFirst()
        .or(() -> guesses.stream().flatMap(it -> byName(it).stream()).findFirst())
        .or(() -> guesses.stream().flatMap(it -> only(mailboxes, it).stream()).findFirst());
  }

  private Optional<Row> byName(String name) {
    Set<Row> rows = named(name);
    return rows.size() == 1 ? Optional.of(rows.iterator().next()) : Optional.empty();
  }

  private Set<Row> named(String name) {
    String plain = folded(Names.plain(name));
    return names.containsKey(plain) ? names.get(plain) : turned.getOrDefault(plain, Set.of());
  }

  /**
   * Whom a hand-in that {@link #find} finds nobody for may be by all the same: those who share the
   * name it tells, the likeliest guess first.
   */
  public Set<Row> sharing(Student student, List<String> guesses) {
    return Stream.concat(student.name().stream(), guesses.stream())
        .map(this::named)
        .filter(rows -> rows.size() > 1)
        .findFirst()
        .orElseGet(Set::of);
  }

  private static Optional<Row> only(Map<String, Set<Row>> index, String key) {
    Set<Row> found = index.getOrDefault(folded(key), Set.of());
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static String folded(String key) {
    return key.strip().toLowerCase(Locale.ROOT);
  }
}
