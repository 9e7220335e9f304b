package optigrade.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A document as bytes, in the layout of Jackson's own printer and several times as fast: writing is
 * most of what a second run does. Every string is made {@link Visible} on its way, so that none can
 * be forgotten.
 */
final class Printed {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[1 << 16];
  private int size;

  private Printed() {}

  /** The document, with a line end after it. */
  static byte[] of(JsonNode node) {
    Printed printed = new Printed();
    printed.value(node, 1);
    printed.put('\n');
    return Arrays.copyOf(printed.bytes, printed.size);
  }

  private void value(JsonNode node, int depth) {
    if (node instanceof ObjectNode object) {
      object(object, depth);
    } else if (node instanceof ArrayNode array) {
      array(array, depth);
    } else if (node instanceof StringNode string) {
      string(string.stringValue());
    } else {
      ascii(single(node));
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
    put('{');
    int before = size;
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      if (size > before) {
        put(',');
      }
      line(depth);
      string(entry.getKey());
      ascii(" : ");
      value(entry.getValue(), depth + 1);
    }
    if (size > before) {
      line(depth - 1);
    } else {
      put(' ');
    }
    put('}');
  }

  private void array(ArrayNode array, int depth) {
    ascii("[ ");
    int before = size;
    for (JsonNode item : array) {
      if (size > before) {
        ascii(", ");
      }
      // Only the parts of objects stand on lines of their own.
      value(item, depth);
    }
    ascii(size > before ? " ]" : "]");
  }

  private void line(int depth) {
    put('\n');
    for (int i = 0; i < depth; i++) {
      ascii("  ");
    }
  }

  private void string(String text) {
    put('"');
    if (isPlain(text)) {
      ascii(text);
    } else {
      for (byte one : Visible.text(text).getBytes(StandardCharsets.UTF_8)) {
        escaped(one);
      }
    }
    put('"');
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
        put('\\');
        put(one);
      }
      case '\n' -> ascii("\\n");
      case '\t' -> ascii("\\t");
      default -> {
        if (one >= 0 && one < ' ') {
          ascii("\\u00");
          put(HEX[one >> 4]);
          put(HEX[one & 0xf]);
        } else {
          put(one);
        }
      }
    }
  }

  // The fastest way there is, and right for text that is nothing but ASCII.
  @SuppressWarnings("deprecation")
  private void ascii(String text) {
    room(text.length());
    text.getBytes(0, text.length(), bytes, size);
    size += text.length();
  }

  private void put(int one) {
    room(1);
    bytes[size++] = (byte) one;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }
}
