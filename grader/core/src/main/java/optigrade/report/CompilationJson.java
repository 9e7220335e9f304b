package optigrade.report;

import java.util.List;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.Sentence;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the compiler had to say. */
final class CompilationJson {

  /** A stray brace can cause thousands; the first few are those that help. */
  private static final int MOST = 100;

  private CompilationJson() {}

  static ObjectNode node(Compilation compilation) {
    ObjectNode node = Json.object().put("status", Json.word(compilation.status()));
    List<Problem> problems = compilation.problems();
    ArrayNode told = node.putArray("problems");
    problems.stream().limit(MOST).forEach(it -> told.add(problem(it)));
    if (problems.size() > MOST) {
      Problem next = problems.get(MOST);
      told.add(
          problem(
              new Problem(
                  next.file(),
                  next.line(),
                  next.column(),
                  Sentence.of(
                      "... and {0} more from here on",
                      "... và còn {0} lỗi nữa kể từ đây", "" + (problems.size() - MOST)),
                  next.method())));
    }
    ArrayNode repairs = node.putArray("repairs");
    compilation.repairs().stream().limit(MOST).forEach(it -> repairs.add(repair(it)));
    return node;
  }

  private static ObjectNode problem(Problem problem) {
    ObjectNode node =
        Json.object()
            .put("file", problem.file())
            .put("line", problem.line())
            .put("column", problem.column());
    node.set("message", Json.text(problem.message()));
    Json.putIfPresent(node, "method", problem.method());
    return node;
  }

  private static ObjectNode repair(Compilation.Repair repair) {
    ObjectNode node =
        Json.object()
            .put("id", repair.id())
            .put("file", repair.file())
            .put("line", repair.line())
            .put("detail", repair.detail())
            .put("costs", repair.costs());
    node.set("message", Json.text(repair.message()));
    return node;
  }
}
