package optigrade.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import optigrade.attacks.Attack.Kind;
import optigrade.attacks.Attack.Piece;

/** The solution with full marks, and what becomes of it in an attacker's hands. */
record HonestSource(String text) {

  private static final String MAIN_FILE = "Optimizers.java";
  private static final String ATTEMPTED = "static class Attempted { static boolean once; }\n";
  private static final String METHOD_END = "\n    }\n";

  /** A file of a hand-in. */
  record Source(String path, String text) {}

  List<Source> honest() {
    return List.of(new Source(MAIN_FILE, text));
  }

  /**
   * @param words what stands for a name between two {@code @}
   */
  List<Source> attackedBy(Attack attack, Map<String, String> words) {
    String changed = text;
    List<Source> sources = new ArrayList<>();
    for (Piece piece : attack.pieces()) {
      String code = filled(piece.text(), words);
      if (piece.kind() == Kind.FILE) {
        sources.add(new Source(piece.target(), code));
      } else if (piece.kind() == Kind.MEMBERS) {
        changed = withMembers(changed, code);
      } else {
        changed = changed(changed, piece, code);
        changed = piece.kind() == Kind.ATTEMPTS ? withMembers(changed, ATTEMPTED) : changed;
      }
    }
    sources.add(0, new Source(MAIN_FILE, changed));
    return sources;
  }

  private static String changed(String source, Piece piece, String code) {
    int start = source.indexOf(" " + start(piece.target()));
    if (start < 0) {
      throw new IllegalArgumentException("no method " + piece.target());
    }
    int lineStart = source.lastIndexOf('\n', start) + 1;
    int bodyStart = source.indexOf("{\n", start) + 2;
    int end = source.indexOf(METHOD_END, start) + METHOD_END.length();
    String before = source.substring(0, piece.kind() == Kind.REPLACES ? lineStart : bodyStart);
    String after = source.substring(piece.kind() == Kind.REPLACES ? end : bodyStart);
    return before + (piece.kind() == Kind.ATTEMPTS ? attempt(code) : code) + after;
  }

  private static String start(String method) {
    return method.contains("(") ? method : method + "(";
  }

  /** Whatever stops the attempt is what we want; whoever gets through says so. Once is enough. */
  private static String attempt(String code) {
    return """
    String escaped = null;
    if (!Attempted.once) {
    Attempted.once = true;
    try {
    %s
    } catch (Throwable stopped) {
    }
    }
    if (escaped != null) throw new IllegalStateException("ESCAPED: " + escaped);
    """
        .formatted(code);
  }

  private static String withMembers(String source, String code) {
    return source.replaceFirst("(?s)\\}\\s*$", "") + code + "}\n";
  }

  private static String filled(String text, Map<String, String> words) {
    String filled = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace("@" + word.getKey() + "@", word.getValue());
    }
    return filled;
  }
}
