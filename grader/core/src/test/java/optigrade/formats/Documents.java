package optigrade.formats;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads documents as their systems do, with nothing of the code that wrote them. */
final class Documents {

  private Documents() {}

  /** By a decoder that accepts nothing broken. */
  static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError("no UTF-8", e);
    }
  }

  static JsonNode json(byte[] bytes) {
    return JsonMapper.shared().readTree(text(bytes));
  }

  static JsonNode base64(byte[] bytes) {
    return json(Base64.getDecoder().decode(text(bytes).strip()));
  }

  static String lastLine(byte[] bytes) {
    List<String> lines = text(bytes).lines().filter(it -> !it.isBlank()).toList();
    return lines.get(lines.size() - 1);
  }

  static Element xml(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + text, e);
    }
  }

  /** Which elements stand in which, whatever their text. */
  static String elements(Node node) {
    StringBuilder names = new StringBuilder(node.getNodeName()).append('(');
    for (Node it = node.getFirstChild(); it != null; it = it.getNextSibling()) {
      if (it instanceof Element) {
        names.append(elements(it));
      }
    }
    return names.append(')').toString();
  }

  /** Which keys a document has, whatever the texts. */
  static String keys(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return object.properties().stream()
          .map(it -> it.getKey() + keys(it.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof ArrayNode array) {
      List<String> items = new ArrayList<>();
      array.forEach(it -> items.add(keys(it)));
      return items.toString();
    }
    return node.isString() ? "" : ":" + node;
  }

  /** A reader of tables as strict as the strictest. */
  static List<List<String>> table(byte[] bytes) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String text = text(bytes).replaceFirst("^\ufeff", "");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
        cell.append(c);
      } else if (c != '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows;
  }
}
