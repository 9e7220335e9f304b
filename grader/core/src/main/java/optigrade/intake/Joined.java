package optigrade.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optigrade.intake.roster.Roster;
import optigrade.model.Attendance;
import optigrade.model.Submission;

/** Hand-ins and the roster's students, put together. */
record Joined(List<Entry> entries, Attendance attendance) {

  static Joined of(List<Found> found, Optional<Roster> roster) {
    List<Entry> entries = new ArrayList<>();
    Map<Object, List<Entry>> byStudent = new LinkedHashMap<>();
    List<String> strangers = new ArrayList<>();
    List<String> shared = new ArrayList<>();
    List<String> misnamed = new ArrayList<>();
    Set<Roster.Row> sharing = new HashSet<>();
    for (Found one : found) {
      Entry entry = one.entry();
      Optional<Roster.Row> row = roster.flatMap(it -> it.find(entry.student(), one.guesses()));
      Entry known =
          row.map(it -> entry.with(it.over(entry.student()), it.over(entry.received())))
              .orElse(entry);
      entries.add(known);
      if (row.filter(it -> it.isNamedOtherwise(entry.student())).isPresent()) {
        misnamed.add(known.id());
      }
      if (row.isPresent()) {
        byStudent.computeIfAbsent(row.get(), it -> new ArrayList<>()).add(known);
      } else {
        identity(known)
            .ifPresent(it -> byStudent.computeIfAbsent(it, k -> new ArrayList<>()).add(known));
        Set<Roster.Row> several =
            roster.map(it -> it.sharing(entry.student(), one.guesses())).orElseGet(Set::of);
        sharing.addAll(several);
        (several.isEmpty() ? strangers : shared).add(known.id());
      }
    }
    List<Submission.Student> absent =
        roster.stream()
            .flatMap(it -> it.rows().stream())
            .filter(row -> !byStudent.containsKey(row) && !sharing.contains(row))
            .map(Roster.Row::student)
            .toList();
    return new Joined(
        entries,
        new Attendance(
            roster.map(it -> it.rows().size()).orElse(0),
            absent,
            claimed(byStudent),
            roster.isPresent() ? strangers : List.of(),
            shared,
            misnamed));
  }

  /** Without a roster two are the same student only where a download says so of both. */
  private static Optional<Object> identity(Entry entry) {
    Submission.Student student = entry.student();
    return student.equals(Submission.Student.unknown()) ? Optional.empty() : Optional.of(student);
  }

  private static List<Attendance.Claimed> claimed(Map<Object, List<Entry>> byStudent) {
    return byStudent.values().stream()
        .filter(entries -> entries.size() > 1)
        .map(
            entries ->
                new Attendance.Claimed(
                    entries.get(0).student(), entries.stream().map(Entry::id).toList()))
        .toList();
  }
}
