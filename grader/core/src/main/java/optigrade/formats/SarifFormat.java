package optigrade.formats;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import optigrade.model.Finding;
import optigrade.model.Language;
import optigrade.model.Text;
import optigrade.report.Hidden;
import optigrade.report.Report;
import optigrade.workshop.messages.Compilation.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** SARIF 2.1.0: what was found, at the lines where it was found, for editors and code scanning. */
public final class SarifFormat implements ReportFormat {

  private static final String COMPILE_ERROR = "did-not-compile";

  /** A stray brace can cause thousands. */
  private static final int MOST = 100;

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public String file() {
    return "report.sarif";
  }

  @Override
  public Text description() {
    return new Text(
        "SARIF 2.1.0: findings and compile errors at their lines",
        "SARIF 2.1.0: nhận xét và lỗi biên dịch kèm vị trí dòng");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    Language language = setting.language();
    ObjectNode node =
        Json.object()
            .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            .put("version", "2.1.0");
    ObjectNode run = node.putArray("runs").addObject();
    ObjectNode driver =
        run.putObject("tool")
            .putObject("driver")
            .put("name", "optigrade")
            .put("version", report.grader().version());
    ObjectNode invocation = run.putArray("invocations").addObject();
    invocation.put("executionSuccessful", report instanceof Report.Graded);
    ArrayNode results = run.putArray("results");
    if (report instanceof Report.Graded graded) {
      Set<String> rules = new TreeSet<>();
      problems(graded, language, results, rules);
      findings(graded, language, results, rules);
      ArrayNode named = driver.putArray("rules");
      rules.forEach(it -> named.addObject().put("id", it));
    } else {
      invocation
          .putArray("toolExecutionNotifications")
          .addObject()
          .put("level", "error")
          .putObject("message")
          .put("text", Feedback.notGraded((Report.NotGraded) report, language));
    }
    return Json.bytes(node);
  }

  private static void problems(
      Report.Graded report, Language language, ArrayNode results, Set<String> rules) {
    List<Problem> all = report.compilation().problems();
    for (Problem problem : all.subList(0, Math.min(MOST, all.size()))) {
      rules.add(COMPILE_ERROR);
      String said = language.of(problem.message().en(), problem.message().vi());
      result(results, COMPILE_ERROR, "error", said)
          .putArray("locations")
          .add(location(problem.file(), problem.line(), problem.column()));
    }
  }

  private static void findings(
      Report.Graded report, Language language, ArrayNode results, Set<String> rules) {
    for (Finding finding : new Hidden(report).findings(report)) {
      rules.add(finding.id());
      ObjectNode result =
          result(
              results,
              finding.id(),
              "warning",
              language.of(finding.message()) + " " + language.of(finding.hint()));
      finding
          .location()
          .ifPresent(
              it -> result.putArray("locations").add(location(it.file(), it.line(), it.column())));
      result.putObject("properties").put("criterion", finding.criterion());
    }
  }

  private static ObjectNode result(ArrayNode results, String rule, String level, String text) {
    ObjectNode result = results.addObject().put("ruleId", rule).put("level", level);
    result.putObject("message").put("text", Line.one(text));
    return result;
  }

  private static ObjectNode location(String file, int line, int column) {
    ObjectNode location = Json.object();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(file));
    if (line > 0) {
      ObjectNode region = physical.putObject("region").put("startLine", line);
      if (column > 0) {
        region.put("startColumn", column);
      }
    }
    return location;
  }

  /** A relative address: no name can be read as a scheme or a host. */
  private static String uri(String path) {
    String encoded =
        URLEncoder.encode(Line.one(path), StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("%2F", "/");
    return encoded.startsWith("/") ? "." + encoded : encoded;
  }
}
