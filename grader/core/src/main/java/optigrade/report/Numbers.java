package optigrade.report;

import java.util.List;
import optigrade.model.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/**
 * Writes values. What is not finite is a string, what is no number says its type, and what is past
 * any reader's patience is counted: {@code {"omitted": 99000}}.
 */
final class Numbers {

  private static final int DEEPEST = 8;

  private int left;

  private Numbers(int most) {
    this.left = most;
  }

  /**
   * @param most how many items are written, lists included
   */
  static JsonNode of(Value value, int most) {
    return new Numbers(most).node(value, 0);
  }

  private JsonNode node(Value value, int depth) {
    if (value instanceof Value.Sequence sequence) {
      return depth < DEEPEST ? list(sequence.items(), depth) : omitted(1);
    }
    return single(value);
  }

  private ArrayNode list(List<Value> items, int depth) {
    ArrayNode array = Json.array();
    int written = 0;
    while (written < items.size() && left > 0) {
      array.add(node(items.get(written), depth + 1));
      written++;
      left--;
    }
    if (written < items.size()) {
      array.add(omitted(items.size() - written));
    }
    return array;
  }

  private static JsonNode single(Value value) {
    return value instanceof Value.Num number ? number(number.value()) : other(value);
  }

  private static JsonNode other(Value value) {
    return value instanceof Value.Unknown unknown
        ? Json.object().put("type", unknown.type())
        : NullNode.getInstance();
  }

  static JsonNode number(double number) {
    return Double.isFinite(number)
        ? DoubleNode.valueOf(number)
        : StringNode.valueOf(Double.toString(number));
  }

  private static JsonNode omitted(int items) {
    return Json.object().put("omitted", items);
  }
}
