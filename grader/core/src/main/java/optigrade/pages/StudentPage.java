package optigrade.pages;

import java.util.List;
import java.util.Map;
import optigrade.model.Language;
import optigrade.model.Recall;
import optigrade.model.Same;
import optigrade.report.Report;

/**
 * {@code report.html}: one hand-in as its student reads it, in one file that needs nothing else.
 */
public final class StudentPage {

  /** The pages of a class show the same in many places. */
  private static final Recall<byte[]> EXERCISES = new Recall<>();

  private StudentPage() {}

  /** The same report gives the same bytes, anywhere. */
  public static byte[] bytes(Report report, Language language) {
    return Pages.bytes("student.jte", new StudentReader(report, language).view());
  }

  static byte[] exercise(StudentView.Exercise exercise, Language language) {
    return EXERCISES.of(
        List.of(language, Same.thing(exercise)),
        () ->
            Pages.bytes(
                "student/exercise.jte",
                Map.of("speech", new Speech(language), "exercise", exercise)));
  }
}
