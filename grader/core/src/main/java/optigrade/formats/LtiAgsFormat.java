package optigrade.formats;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import optigrade.model.Score;
import optigrade.model.Text;
import optigrade.report.Report;
import optigrade.report.Summary;
import tools.jackson.databind.node.ObjectNode;

/**
 * A score of LTI 1.3 Assignment and Grade Services. It names nobody, and so counts for nobody,
 * where the platform's own number for the user is not known: any other might be somebody else's.
 * Its time is that of the marking, because a platform refuses what is not newer than the last;
 * without a score where nothing could be graded.
 */
public final class LtiAgsFormat implements ReportFormat {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

  @Override
  public String name() {
    return "lti-ags";
  }

  @Override
  public String file() {
    return "lti-ags.json";
  }

  @Override
  public Text description() {
    return new Text(
        "score for LTI 1.3 Assignment and Grade Services",
        "điểm cho LTI 1.3 Assignment and Grade Services");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    ObjectNode node = Json.object();
    report.submission().student().lms().map(Line::one).ifPresent(it -> node.put("userId", it));
    String comment;
    if (report instanceof Report.Graded graded) {
      Score score = graded.score();
      boolean countable = score.possible().signum() > 0;
      node.put("scoreGiven", countable ? Json.number(score.earned()) : BigDecimal.ONE);
      // Must be more than nothing.
      node.put("scoreMaximum", countable ? Json.number(score.possible()) : BigDecimal.ONE);
      comment = Feedback.of(graded, setting.language()).text();
    } else {
      comment = Feedback.notGraded((Report.NotGraded) report, setting.language());
    }
    node.put("timestamp", TIME.format(setting.time().atOffset(ZoneOffset.UTC)));
    node.put("activityProgress", "Completed");
    node.put("gradingProgress", report instanceof Report.Graded ? "FullyGraded" : "Failed");
    node.put("comment", comment);
    return Json.bytes(node);
  }

  @Override
  public List<String> nameless(Summary summary) {
    return summary.lines().stream()
        .filter(it -> it.student().lms().isEmpty())
        .map(Summary.Line::submission)
        .toList();
  }
}
