package optigrade.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import optigrade.model.Place;
import optigrade.model.Text;
import optigrade.workshop.messages.Sentence;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Builds and writes JSON: keys in the order they were put, every string visible. */
final class Json {

  /** Shortest doubles also on the JDKs whose own are not; points without exponents. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private static final ObjectWriter WRITER =
      JsonMapper.builder(FACTORY).build().writer().with(printer());

  private Json() {}

  /** Line ends are the same on every machine. */
  private static DefaultPrettyPrinter printer() {
    return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

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

  static byte[] bytes(JsonNode node) {
    byte[] json = WRITER.writeValueAsBytes(visible(node));
    byte[] line = java.util.Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }

  /** The last step before writing, so that no string can be forgotten. */
  private static JsonNode visible(JsonNode node) {
    if (node instanceof StringNode text) {
      return StringNode.valueOf(Visible.text(text.stringValue()));
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = array();
      array.forEach(item -> copy.add(visible(item)));
      return copy;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = object();
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        copy.set(Visible.text(entry.getKey()), visible(entry.getValue()));
      }
      return copy;
    }
    return node;
  }
}
