package optigrade.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import optigrade.model.Finding;
import optigrade.model.HandedIn;
import optigrade.model.Moment;
import optigrade.model.Outcomes;
import optigrade.model.Recall;
import optigrade.model.Rubric;
import optigrade.model.Same;
import optigrade.model.Score;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.model.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code report.json}, schema {@value #SCHEMA}: see {@code docs/report.schema.json}. */
public final class ReportJson {

  public static final String SCHEMA = "optigrade-report/1";

  /** Thirty epochs have 62 numbers; a path of a million is told by its beginning. */
  private static final int NUMBERS_OF_A_PATH = 2000;

  private static final Recall<JsonNode> PATHS = new Recall<>();

  private final Report report;

  private ReportJson(Report report) {
    this.report = report;
  }

  /** The same report gives the same bytes, anywhere. */
  public static byte[] bytes(Report report) {
    return Printed.of(new ReportJson(report).node());
  }

  private ObjectNode node() {
    ObjectNode node = Json.object().put("schema", SCHEMA);
    node.set("submission", submission(report.submission()));
    node.set("rubric", rubric(report.rubric()));
    if (report instanceof Report.Graded graded) {
      graded(node, graded);
    } else if (report instanceof Report.NotGraded notGraded) {
      notGraded(node, notGraded);
    }
    node.set("flags", flags());
    node.set("isolation", isolation());
    node.set("grader", grader(report.grader()));
    return node;
  }

  private static void graded(ObjectNode node, Report.Graded graded) {
    Hidden hidden = new Hidden(graded);
    List<Finding> told = hidden.findings(graded);
    node.put("verdict", "graded");
    node.set("score", score(graded.score()));
    node.set("compilation", CompilationJson.node(graded.compilation()));
    node.set("criteria", new CriteriaJson(graded, hidden, told).node());
    ArrayNode findings = node.putArray("findings");
    told.forEach(finding -> findings.add(finding(finding)));
    node.set("trajectories", trajectories(graded.outcomes().trajectories(), hidden));
  }

  private static void notGraded(ObjectNode node, Report.NotGraded notGraded) {
    node.put("verdict", "not-graded");
    node.putObject("fault")
        .put("code", notGraded.fault().code())
        .put("message", notGraded.fault().message());
    notGraded.compilation().ifPresent(it -> node.set("compilation", CompilationJson.node(it)));
    node.putArray("criteria");
    node.putArray("findings");
    node.putObject("trajectories");
  }

  private static ObjectNode submission(Submission submission) {
    ObjectNode node = Json.object().put("id", submission.id());
    node.set("student", student(submission.student()));
    if (!submission.received().equals(Submission.Received.unknown())) {
      node.set("received", received(submission.received()));
    }
    ArrayNode files = node.putArray("files");
    for (HandedIn file : submission.files()) {
      files
          .addObject()
          .put("path", file.path())
          .put("sha256", file.sha256())
          .put("bytes", file.size());
    }
    return node;
  }

  static ObjectNode student(Submission.Student student) {
    ObjectNode node = Json.object();
    Json.putIfPresent(node, "name", student.name());
    Json.putIfPresent(node, "id", student.id());
    Json.putIfPresent(node, "email", student.email());
    Json.putIfPresent(node, "username", student.username());
    Json.putIfPresent(node, "lms-id", student.lms());
    Json.putIfPresent(node, "participant", student.participant());
    return node;
  }

  private static ObjectNode received(Submission.Received received) {
    ObjectNode node = Json.object();
    Json.putIfPresent(node, "at", received.at().map(Moment::toString));
    Json.putIfPresent(node, "deadline", received.deadline().map(Moment::toString));
    Json.putIfPresent(node, "extension", received.extension().map(Duration::toString));
    ArrayNode earlier = node.put("marked-late", received.markedLate()).putArray("earlier");
    received.earlier().forEach(earlier::add);
    return node;
  }

  static ObjectNode rubric(Rubric rubric) {
    return Json.object()
        .put("id", rubric.id())
        .put("version", rubric.version())
        .put("sha256", rubric.sha256());
  }

  static ObjectNode grader(Report.Grader grader) {
    return Json.object().put("version", grader.version()).put("java", grader.java());
  }

  private static ObjectNode score(Score score) {
    ObjectNode node =
        Json.object()
            .put("earned", Json.plain(score.earned()))
            .put("possible", Json.plain(score.possible()));
    ArrayNode deductions = node.putArray("deductions");
    for (Score.Taken taken : score.deductions()) {
      deductions
          .addObject()
          .put("id", taken.id())
          .put("points", Json.plain(taken.points()))
          .set("message", Json.text(taken.message()));
    }
    return node;
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node = Json.object().put("id", finding.id()).put("criterion", finding.criterion());
    node.set("message", Json.text(finding.message()));
    node.set("hint", Json.text(finding.hint()));
    finding.location().ifPresent(place -> node.set("location", Json.place(place)));
    return node;
  }

  private static ObjectNode trajectories(
      Map<String, Outcomes.Trajectory> trajectories, Hidden hidden) {
    ObjectNode node = Json.object();
    new TreeMap<>(trajectories)
        .forEach(
            (exercise, trajectory) -> {
              if (!hidden.exercise(exercise)) {
                node.set(
                    exercise,
                    PATHS.of(
                        List.of(Same.thing(trajectory)),
                        () -> Printed.piece(paths(trajectory), 2)));
              }
            });
    return node;
  }

  private static ObjectNode paths(Outcomes.Trajectory trajectory) {
    ObjectNode paths = Json.object();
    ArrayNode expected = paths.putArray("expected");
    trajectory.expected().forEach(it -> expected.add(Numbers.of(Value.of(it), it.length)));
    trajectory.actual().ifPresent(it -> paths.set("actual", Numbers.of(it, NUMBERS_OF_A_PATH)));
    return paths;
  }

  private ArrayNode flags() {
    ArrayNode flags = Json.array();
    report.flags().forEach(flag -> flags.add(flag(flag.id(), flag.message())));
    report.submission().remarks().forEach(it -> flags.add(flag("handed-in", it)));
    if (report instanceof Report.Graded graded) {
      graded.bindings().notes().forEach(it -> flags.add(flag("binding", it)));
      graded.outcomes().remarks().forEach(it -> flags.add(flag("dimensions", it)));
      graded.score().notes().forEach(it -> flags.add(flag(it.id(), it.text())));
      graded.score().unknown().forEach(it -> flags.add(flag("late", it)));
    }
    return flags;
  }

  private static ObjectNode flag(String id, Text message) {
    ObjectNode node = Json.object().put("id", id);
    node.set("message", Json.text(message));
    return node;
  }

  private ObjectNode isolation() {
    ObjectNode node = Json.object().put("lane", Json.word(report.isolation().lane()));
    ArrayNode notes = node.putArray("notes");
    report.isolation().notes().forEach(it -> notes.add(Json.text(it)));
    return node;
  }
}
