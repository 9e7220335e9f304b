package optigrade.corpus;

import java.util.LinkedHashMap;
import java.util.Map;

/** A training loop in words of its own: the pieces of it that people get wrong, by name. */
record TrainText(RuleText rule, Map<String, String> pieces) {

  static TrainText of(RuleText rule) {
    Map<String, String> pieces = new LinkedHashMap<>();
    pieces.put("start", "-5.0, -2.0");
    pieces.put("rate", "lr");
    pieces.put("constants", constants(rule));
    pieces.put("count", "t");
    pieces.put("from", "1");
    pieces.put("while", "t <= epochs");
    pieces.put("gradient of", "W");
    pieces.put("keep start", "yes");
    pieces.put("keep points", "yes");
    pieces.put("keep state", "yes");
    pieces.put("one array", "no");
    pieces.put("call", "yes");
    return new TrainText(rule, pieces);
  }

  private static String constants(RuleText rule) {
    return switch (rule.exercise()) {
      case "momentum" -> ", 0.5";
      case "rmsprop" -> ", 0.9";
      case "adam" -> ", 0.9, 0.999";
      default -> "";
    };
  }

  TrainText with(String piece, String text) {
    if (!pieces.containsKey(piece)) {
      throw new IllegalArgumentException(piece);
    }
    Map<String, String> changed = new LinkedHashMap<>(pieces);
    changed.put(piece, text);
    return new TrainText(rule, changed);
  }

  String get(String piece) {
    return pieces.getOrDefault(piece, "");
  }

  boolean is(String piece) {
    return get(piece).equals("yes");
  }
}
