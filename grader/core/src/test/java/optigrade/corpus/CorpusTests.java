package optigrade.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import optigrade.model.Finding;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.pipeline.Grading;
import optigrade.pipeline.Pipeline;
import optigrade.report.Report;
import optigrade.report.ReportJson;
import optigrade.report.Schemas;
import optigrade.running.Running;
import optigrade.running.Settings;
import optigrade.running.jail.JailMode;
import optigrade.scoring.RubricResult;
import org.junit.jupiter.api.Test;

/** The whole grader on the whole corpus: who loses what, and what is said of it. */
class CorpusTests {

  /** What grading the corpus came to. */
  private static final class Confusion {
    private final List<String> wronglyLost = new ArrayList<>();
    private final List<String> wronglyKept = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> flagged = new ArrayList<>();
    private int right;
    private int specimens;

    void add(Specimen specimen, Report report) {
      specimens++;
      assertEquals(List.of(), Schemas.reportProblems(ReportJson.bytes(report)), specimen.name());
      if (!(report instanceof Report.Graded graded)) {
        wronglyLost.add(specimen.name() + ": " + ((Report.NotGraded) report).fault());
        return;
      }
      marks(specimen, graded);
      findings(specimen, graded);
      graded.flags().forEach(flag -> flagged.add(specimen.name() + ": " + flag));
    }

    private void marks(Specimen specimen, Report.Graded graded) {
      String part = specimen.slip().part();
      for (Score.Mark mark : graded.score().criteria()) {
        boolean full = mark.status() == Score.Status.FULL;
        if (mark.criterion().equals(part) && full) {
          wronglyKept.add(specimen.name() + ": " + mark.criterion());
        }
        if (!mark.criterion().equals(part) && !full && !mayFollow(mark, part)) {
          wronglyLost.add(specimen.name() + ": " + mark.criterion() + " " + mark.status());
        }
      }
      if (!graded.score().deductions().isEmpty()) {
        wronglyLost.add(specimen.name() + ": " + graded.compilation().problems());
      }
    }

    /** The paths rest on the part that is wrong; nothing else does. */
    private static boolean mayFollow(Score.Mark mark, String part) {
      String exercise = part.replaceFirst("\\..*", "");
      return mark.criterion().contains(".epochs-")
          && (part.equals("gradient.df_w") || mark.criterion().startsWith(exercise + "."));
    }

    private void findings(Specimen specimen, Report.Graded graded) {
      Set<String> found =
          graded.findings().stream()
              .map(Finding::id)
              .collect(Collectors.toCollection(TreeSet::new));
      Optional<String> expected = specimen.slip().finding();
      if (expected.isPresent() && found.remove(expected.get())) {
        right++;
      } else if (expected.isPresent()) {
        missing.add(specimen.name());
      }
      found.forEach(id -> wrong.add(specimen.name() + ": " + id));
    }

    double recall() {
      return (double) right / (right + missing.size());
    }

    @Override
    public String toString() {
      return """
          corpus: %d hand-ins
            criteria wrongly lost   %d
            criteria wrongly kept   %d
            findings right          %d (%.1f %%)
            findings missing        %d
            findings wrong          %d
          """
          .formatted(
              specimens,
              wronglyLost.size(),
              wronglyKept.size(),
              right,
              100 * recall(),
              missing.size(),
              wrong.size());
    }
  }

  @Test
  void everyone_loses_what_they_should_and_is_told_why() {
    Rubric rubric = ((RubricResult.Sound) Grading.rubric(Optional.empty())).rubric();
    Settings settings =
        new Settings(
            JailMode.OFF,
            Path.of(System.getProperty("java.home")),
            Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath(),
            optigrade.running.jail.Tools.on(""),
            false);
    Confusion confusion = new Confusion();
    ByTheBook byTheBook = new ByTheBook(rubric);
    try (Running running = Running.start(settings, rubric, 8);
        Pipeline pipeline = new Pipeline(rubric, running);
        Pipeline student = byTheBook.pipeline(running)) {
      for (Specimen specimen : Specimen.all()) {
        Report report = pipeline.grade(specimen.submission());
        confusion.add(specimen, report);
        byTheBook.compare(report, student.grade(specimen.submission()));
      }
    }
    assertEquals(List.of(), byTheBook.differences());
    System.out.println(confusion);
    confusion.missing.forEach(m -> System.out.println("  missing: " + m));
    assertEquals(List.of(), confusion.wronglyLost);
    assertEquals(List.of(), confusion.wronglyKept);
    assertEquals(List.of(), confusion.wrong);
    assertEquals(List.of(), confusion.flagged);
    assertTrue(confusion.recall() >= 0.95, confusion::toString);
  }
}
