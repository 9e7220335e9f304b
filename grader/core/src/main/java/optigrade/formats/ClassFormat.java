package optigrade.formats;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import optigrade.model.Submission;
import optigrade.report.Summary;

/** One file for a whole class, beside the folders of its hand-ins. */
public non-sealed interface ClassFormat extends Format {

  /** The same class and setting give the same bytes. */
  byte[] bytes(Summary summary, Setting setting);

  /** Of all hand-ins those without marks, and those whose student is not known. */
  static List<String> withoutLine(Summary summary, Predicate<? super Submission.Student> isKnown) {
    return summary.lines().stream()
        .filter(it -> !(it instanceof Summary.Marked) || !isKnown.test(it.student()))
        .map(Summary.Line::submission)
        .toList();
  }

  /** What students with a line go by there, where that could not be written as it is. */
  static List<String> rewritten(
      Summary summary,
      Predicate<? super Submission.Student> isKnown,
      Function<Summary.Marked, List<String>> keys) {
    return summary.marked().stream()
        .filter(it -> isKnown.test(it.student()))
        .flatMap(
            line ->
                keys.apply(line).stream()
                    .filter(it -> !Csv.harmless(it).equals(it))
                    .map(it -> line.submission() + ": " + Csv.harmless(it)))
        .toList();
  }

  /** The hand-ins that have no line: those without marks, and whose its system would not know. */
  default List<String> leftOut(Summary summary) {
    return List.of();
  }

  /** The names and keys that are not what they were, each behind its hand-in. */
  default List<String> rewritten(Summary summary) {
    return List.of();
  }
}
