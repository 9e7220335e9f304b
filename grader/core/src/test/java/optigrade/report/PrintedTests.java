package optigrade.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
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

/** Jackson's own printer says what is right. */
class PrintedTests {

  private static final ObjectWriter JACKSONS =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                  .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                  .build())
          .build()
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private static final List<String> WORDS =
      List.of(
          "",
          "id",
          "a \"quoted\" back\\slash",
          "two\nlines\tand a tab",
          "Bài làm của Ân",
          "😀",
          "~ \u007f");

  private final Random random = new Random(1);

  @Test
  void documents_of_every_shape_are_printed_as_jackson_prints_them() {
    for (int i = 0; i < 2_000; i++) {
      JsonNode node = any(0);
      assertEquals(
          JACKSONS.writeValueAsString(visible(node)) + "\n",
          new String(Printed.of(node), StandardCharsets.UTF_8));
    }
  }

  @Test
  void a_document_larger_than_any_room_made_for_it_is_whole() {
    ArrayNode many = Json.array();
    for (int i = 0; i < 100_000; i++) {
      many.add("số " + i);
    }
    assertEquals(
        JACKSONS.writeValueAsString(many) + "\n",
        new String(Printed.of(many), StandardCharsets.UTF_8));
  }

  private JsonNode any(int depth) {
    return switch (random.nextInt(depth < 5 ? 9 : 7)) {
      case 0 -> JsonNodeFactory.instance.nullNode();
      case 1 -> JsonNodeFactory.instance.booleanNode(random.nextBoolean());
      case 2 -> JsonNodeFactory.instance.numberNode(random.nextInt());
      case 3 -> JsonNodeFactory.instance.numberNode(finite());
      case 4 ->
          JsonNodeFactory.instance.numberNode(
              new BigDecimal(new BigInteger(60, random), random.nextInt(30) - 10));
      case 5 -> JsonNodeFactory.instance.numberNode(random.nextLong());
      case 6 -> JsonNodeFactory.instance.stringNode(word());
      case 7 -> {
        ArrayNode array = Json.array();
        random.ints(random.nextInt(4)).forEach(i -> array.add(any(depth + 1)));
        yield array;
      }
      default -> {
        ObjectNode object = Json.object();
        random.ints(random.nextInt(4)).forEach(i -> object.set(word(), any(depth + 1)));
        yield object;
      }
    };
  }

  private double finite() {
    double number = Double.longBitsToDouble(random.nextLong());
    return random.nextBoolean() || !Double.isFinite(number) ? random.nextInt(9) / 10.0 : number;
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static JsonNode visible(JsonNode node) {
    if (node.isString()) {
      return JsonNodeFactory.instance.stringNode(Visible.text(node.stringValue()));
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = Json.array();
      array.forEach(item -> copy.add(visible(item)));
      return copy;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = Json.object();
      object
          .properties()
          .forEach(it -> copy.set(Visible.text(it.getKey()), visible(it.getValue())));
      return copy;
    }
    return node;
  }
}
