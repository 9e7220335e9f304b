package optigrade.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import optigrade.model.Attendance;
import optigrade.model.Rubric;
import optigrade.model.Score;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code summary.json}, schema {@value #SCHEMA}: see {@code docs/summary.schema.json}. */
public final class SummaryJson {

  public static final String SCHEMA = "optigrade-summary/1";

  private final Summary summary;
  private final List<Summary.Marked> marked;

  private SummaryJson(Summary summary) {
    this.summary = summary;
    this.marked = summary.marked();
  }

  /** The same class gives the same bytes, in whatever order it was graded. */
  public static byte[] bytes(Summary summary) {
    return Printed.of(new SummaryJson(summary).node());
  }

  private ObjectNode node() {
    ObjectNode node = Json.object().put("schema", SCHEMA);
    node.set("rubric", ReportJson.rubric(summary.rubric()));
    node.putObject("submissions")
        .put("total", summary.lines().size())
        .put("graded", marked.size())
        .put("not-graded", summary.lines().size() - marked.size());
    if (!marked.isEmpty()) {
      node.set("score", score());
    }
    ArrayNode criteria = node.putArray("criteria");
    if (!marked.isEmpty()) {
      summary.rubric().criteria().forEach(it -> criteria.add(criterion(it)));
    }
    node.set("findings", findings());
    node.set("not-graded", notGraded());
    if (!summary.attendance().equals(Attendance.unknown())) {
      node.set("attendance", attendance(summary.attendance()));
    }
    summary.similarity().ifPresent(it -> node.set("similarity", SimilarityJson.of(it)));
    node.set("grader", ReportJson.grader(summary.grader()));
    return node;
  }

  private static ObjectNode attendance(Attendance attendance) {
    ObjectNode node = Json.object().put("students", attendance.students());
    ArrayNode absent = node.putArray("without-submission");
    attendance.absent().forEach(student -> absent.add(ReportJson.student(student)));
    ArrayNode claimed = node.putArray("claimed-twice");
    for (Attendance.Claimed one : attendance.claimed()) {
      ObjectNode claim = claimed.addObject();
      claim.set("student", ReportJson.student(one.student()));
      ArrayNode ids = claim.putArray("submissions");
      one.submissions().forEach(ids::add);
    }
    ArrayNode strangers = node.putArray("not-on-roster");
    attendance.strangers().forEach(strangers::add);
    ArrayNode shared = node.putArray("fits-several");
    attendance.shared().forEach(shared::add);
    ArrayNode misnamed = node.putArray("named-otherwise");
    attendance.misnamed().forEach(misnamed::add);
    return node;
  }

  private ObjectNode score() {
    Figures figures = new Figures(marked.stream().map(Summary.Marked::earned).toList());
    ObjectNode node =
        Json.object()
            .put("possible", Json.plain(summary.rubric().possible()))
            .put("mean", figures.mean())
            .put("median", figures.median())
            .put("least", figures.least())
            .put("most", figures.most());
    node.set("distribution", figures.distribution());
    return node;
  }

  private ObjectNode criterion(Rubric.Criterion criterion) {
    List<Summary.Result> results =
        marked.stream()
            .flatMap(line -> Optional.ofNullable(line.results().get(criterion.id())).stream())
            .toList();
    Figures figures = new Figures(results.stream().map(Summary.Result::earned).toList());
    ObjectNode node =
        Json.object()
            .put("id", criterion.id())
            .put("possible", Json.plain(criterion.points()))
            .put("mean", figures.mean());
    ObjectNode statuses = node.putObject("statuses");
    for (Score.Status status : Score.Status.values()) {
      long count = results.stream().filter(it -> it.status() == status).count();
      statuses.put(Json.word(status), count);
    }
    node.set("distribution", figures.distribution());
    return node;
  }

  /** Which mistake was made by how many, where, and by whom. */
  private ArrayNode findings() {
    Map<String, Set<String>> who = new TreeMap<>();
    Map<String, Map<String, Integer>> where = new TreeMap<>();
    for (Summary.Marked line : marked) {
      line.findings()
          .forEach(
              (id, criteria) -> {
                who.computeIfAbsent(id, it -> new TreeSet<>()).add(line.submission());
                Map<String, Integer> counts = where.computeIfAbsent(id, it -> new TreeMap<>());
                criteria.forEach(criterion -> counts.merge(criterion, 1, Integer::sum));
              });
    }
    ArrayNode node = Json.array();
    who.forEach(
        (id, submissions) -> node.add(finding(id, where.getOrDefault(id, Map.of()), submissions)));
    return node;
  }

  private static ObjectNode finding(
      String id, Map<String, Integer> criteria, Set<String> submissions) {
    ObjectNode node = Json.object().put("id", id).put("count", submissions.size());
    ArrayNode counts = node.putArray("criteria");
    criteria.forEach(
        (criterion, count) -> counts.addObject().put("id", criterion).put("count", count));
    ArrayNode names = node.putArray("submissions");
    submissions.forEach(names::add);
    return node;
  }

  private ArrayNode notGraded() {
    ArrayNode node = Json.array();
    for (Summary.Unmarked line : summary.unmarked()) {
      node.addObject()
          .put("id", line.submission())
          .put("code", line.fault().code())
          .put("message", line.fault().message());
    }
    return node;
  }
}
