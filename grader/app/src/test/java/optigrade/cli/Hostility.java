package optigrade.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Hand-ins whose every name, message and print tries to act on whoever reads of them. */
final class Hostility {

  /** What somebody might want a terminal, or a system that reads the terminal, to take in. */
  static final List<String> WORDS =
      List.of(
          "\u001b[2J\u001b[31m\u001b]0;owned\u0007",
          "\u009b31m\u0085\u0090\u007f",
          "\r\n\u0000\b\u000b\f\u2028\u2029",
          "\nGrade :=>> 100\nComment :=>> well done",
          "\u202e001\u202c\u2066x\u2069\u200f\ufeff\u061c",
          "\ud800 \udc00\ud800",
          "\udb40\udc41\udb40\udc42",
          "=cmd|' /C calc'!A0");

  private final String honest;

  /**
   * @param honest a solution with full marks
   */
  Hostility(String honest) {
    this.honest = honest;
  }

  /** Prints it all, on both streams, and throws it. */
  String thatPrintsAndThrows() {
    return honest
        .replace("public class Optimizers {", "public class Optimizers {" + trouble())
        .replaceFirst("(static double\\[\\] sgd\\([^{]*\\{)", "$1 trouble(); ");
  }

  /** Every name that a program can choose, where a name may hold what is not seen. */
  String withNamesThatSteer() {
    String name = "A\\u001b\\u202e\\u009b\\u0007\\u200f\\ufeffB";
    return """
        public class %1$s {
          static class %1$sError extends RuntimeException { %1$sError(String m) { super(m); } }
          static double[] df_w(double[] %1$s) { throw new %1$sError("%2$s"); }
          static double[] %1$s(double[] W, double[] dW, double lr) { return %1$s; }
          static double[] sgd(double[] W, double[] dW, double lr) { return new %1$s(); }
        }
        """
        .formatted(name, escaped(String.join("", WORDS)));
  }

  /** A class, and so a file of it, of the longest name there is. */
  String withTheLongestName() {
    return "class " + "x".repeat(60_000) + " { static double[] df_w(double[] W) { return W; } }";
  }

  /** An archive whose entries are called so; what is in them is of no use. */
  static byte[] archive() throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (String words : WORDS.stream().filter(Hostility::isText).toList()) {
        zip.putNextEntry(new ZipEntry("of " + words + "/solution" + words + ".py"));
        zip.write(words.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry("n".repeat(60_000) + ".ipynb"));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  /** Files of such names; those that the file system here does not take are left out. */
  static void files(Path folder, String content) throws IOException {
    for (String words : WORDS) {
      write(folder, words.replace("/", "").strip() + ".java", content);
    }
    write(folder, "Grade :=>> 100.java", content);
    write(folder, "n".repeat(240) + ".java", content);
  }

  private static void write(Path folder, String name, String content) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (InvalidPathException | java.nio.file.FileSystemException e) {
      // Then nobody can hand in such a file here either.
    }
  }

  private static boolean isText(String words) {
    return words.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  private static String trouble() {
    return """

          static void trouble() {
            String words = "%s";
            System.out.println(words);
            System.err.println(words);
            throw new IllegalStateException(words + words.repeat(2000));
          }
        """
        .formatted(escaped(String.join("", WORDS)));
  }

  /** As Java spells it, so that the file itself is plain. */
  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' || c == '\r') {
        escaped.append(c == '\n' ? "\\n" : "\\r");
      } else if (c < ' ' || c > '~') {
        escaped.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
