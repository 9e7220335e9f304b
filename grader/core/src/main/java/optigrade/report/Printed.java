package optigrade.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;
import tools.jackson.databind.node.StringNode;

/**
 * A document as bytes, in the layout of Jackson's own printer and several times as fast: writing is
 * most of what a second run does. Every string is made {@link Visible} on its way, so that none can
 * be forgotten.
 */
final class Printed {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private final Bytes bytes = new Bytes();

  private Printed() {}

  /** A part of a document that was printed before. */
  private record Piece(byte[] bytes) {}

  /** The document, with a line end after it. */
  static byte[] of(JsonNode node) {
    Printed printed = new Printed();
    printed.value(node, 1);
    printed.bytes.put('\n');
    return printed.bytes.whole();
  }

  /**
   * Prints a part once for every document that it will stand in.
   *
   * @param depth how many objects it will stand in
   */
  static JsonNode piece(ObjectNode part, int depth) {
    Printed printed = new Printed();
    printed.object(part, depth + 1);
    return JsonNodeFactory.instance.pojoNode(new Piece(printed.bytes.whole()));
  }

  private void value(JsonNode node, int depth) {
    if (node instanceof ObjectNode object) {
      object(object, depth);
    } else if (node instanceof ArrayNode array) {
      array(array, depth);
    } else if (node instanceof StringNode string) {
      string(string.stringValue());
    } else if (node instanceof POJONode pojo && pojo.getPojo() instanceof Piece piece) {
      bytes.add(piece.bytes);
    } else {
      bytes.ascii(single(node));
    }
  }

  /** Shortest doubles also on the JDKs whose own are not; points without exponents. */
  private static String single(JsonNode node) {
    if (node instanceof DoubleNode number) {
      return NumberOutput.toString(number.doubleValue(), true);
    }
    if (node instanceof DecimalNode number) {
      return number.decimalValue().toPlainString();
    }
    return node.isNull() ? "null" : node.asString();
  }

  private void object(ObjectNode object, int depth) {
    bytes.put('{');
    int before = bytes.size();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      if (bytes.size() > before) {
        bytes.put(',');
      }
      line(depth);
      string(entry.getKey());
      bytes.ascii(" : ");
      value(entry.getValue(), depth + 1);
    }
    if (bytes.size() > before) {
      line(depth - 1);
    } else {
      bytes.put(' ');
    }
    bytes.put('}');
  }

  private void array(ArrayNode array, int depth) {
    bytes.ascii("[ ");
    int before = bytes.size();
    for (JsonNode item : array) {
      if (bytes.size() > before) {
        bytes.ascii(", ");
      }
      // Only the parts of objects stand on lines of their own.
      value(item, depth);
    }
    bytes.ascii(bytes.size() > before ? " ]" : "]");
  }

  private void line(int depth) {
    bytes.put('\n');
    for (int i = 0; i < depth; i++) {
      bytes.ascii("  ");
    }
  }

  private void string(String text) {
    bytes.put('"');
    if (isPlain(text)) {
      bytes.ascii(text);
    } else {
      for (byte one : Visible.text(text).getBytes(StandardCharsets.UTF_8)) {
        escaped(one);
      }
    }
    bytes.put('"');
  }

  /** Nothing in it has to be made visible, cut or escaped. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return false;
      }
    }
    return text.length() <= Visible.LONGEST;
  }

  private void escaped(byte one) {
    switch (one) {
      case '"', '\\' -> {
        bytes.put('\\');
        bytes.put(one);
      }
      case '\n' -> bytes.ascii("\\n");
      case '\t' -> bytes.ascii("\\t");
      default -> {
        if (one >= 0 && one < ' ') {
          bytes.ascii("\\u00");
          bytes.put(HEX[one >> 4]);
          bytes.put(HEX[one & 0xf]);
        } else {
          bytes.put(one);
        }
      }
    }
  }
}
