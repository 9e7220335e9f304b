package optigrade.report;

import java.math.BigDecimal;
import java.util.Optional;
import optigrade.model.Place;
import optigrade.model.Text;
import optigrade.workshop.messages.Sentence;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds JSON: keys in the order they were put. */
final class Json {

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ObjectNode text(Text text) {
    return object().put("en", text.en()).put("vi", text.vi());
  }

  static ObjectNode text(Sentence sentence) {
    return object().put("en", sentence.en()).put("vi", sentence.vi());
  }

  static ObjectNode place(Place place) {
    return object()
        .put("file", place.file())
        .put("line", place.line())
        .put("column", place.column());
  }

  /** {@code TIMED_OUT} is written {@code timed-out}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** One form for one number: 10 and not 10.00 or 1E+1. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static void putIfPresent(ObjectNode object, String key, Optional<String> value) {
    value.ifPresent(it -> object.put(key, it));
  }
}
