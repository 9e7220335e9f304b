package optigrade.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.intake.roster.Roster;
import optigrade.model.Attendance;
import optigrade.model.Submission;

/** Hand-ins and the roster's students, put together. */
record Joined(List<Entry> entries, Attendance attendance) {

  static Joined of(List<Found> found, Optional<Roster> roster) {
    List<Entry> entries = new ArrayList<>();
    Map<Object, List<Entry>> byStudent = new LinkedHashMap<>();
    List<String> strangers = new ArrayList<>();
    for (Found one : found) {
      Entry entry = one.entry();
      Optional<Roster.Row> row = roster.flatMap(it -> it.find(entry.student(), one.guesses()));
      Entry known =
          row.map(it -> entry.with(it.over(entry.student()), it.over(entry.received())))
              .orElse(entry);
      entries.add(known);
      if (row.isPresent()) {
        byStudent.computeIfAbsent(row.get(), it -> new ArrayList<>()).add(known);
      } else {
        identity(known)
            .ifPresent(it -> byStudent.computeIfAbsent(it, k -> new ArrayList<>()).add(known));
        strangers.add(known.id());
      }
    }
    return new Joined(entries, attendance(byStudent, strangers, roster));
  }

  /** Without a roster two are the same student only where a download says so of both. */
  private static Optional<Object> identity(Entry entry) {
    Submission.Student student = entry.student();
    return student.equals(Submission.Student.unknown()) ? Optional.empty() : Optional.of(student);
  }

  private static Attendance attendance(
      Map<Object, List<Entry>> byStudent, List<String> strangers, Optional<Roster> roster) {
    List<Attendance.Claimed> claimed =
        byStudent.values().stream()
            .filter(entries -> entries.size() > 1)
            .map(
                entries ->
                    new Attendance.Claimed(
                        entries.get(0).student(), entries.stream().map(Entry::id).toList()))
            .toList();
    List<Submission.Student> absent =
        roster.stream()
            .flatMap(it -> it.rows().stream())
            .filter(row -> !byStudent.containsKey(row))
            .map(Roster.Row::student)
            .toList();
    return new Attendance(
        roster.map(it -> it.rows().size()).orElse(0),
        absent,
        claimed,
        roster.isPresent() ? strangers : List.of());
  }
}
