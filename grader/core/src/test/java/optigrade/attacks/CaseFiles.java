package optigrade.attacks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import optigrade.attacks.Attack.Kind;
import optigrade.attacks.Attack.Piece;

/**
 * Reads the case files. A header of {@code key: value} lines ends with {@code ---}; then comes the
 * Java, and after {@code --- members} or {@code --- file PATH} more of it. {@code {{3:x#i }}}
 * stands for {@code x0 x1 x2 }; {@code #n} counts from 1.
 */
final class CaseFiles {

  private static final Pattern SEPARATOR = Pattern.compile("(?m)^---(?: (.+))?\\R");
  private static final Pattern REPEATED = Pattern.compile("(?s)\\{\\{(\\d+):(.*?)\\}\\}");
  private static final List<Kind> ABOUT_A_METHOD =
      List.of(Kind.REPLACES, Kind.BEFORE, Kind.ATTEMPTS);

  private CaseFiles() {}

  /** All cases below the folder, by name. */
  static List<Attack> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> read(name(folder, file), content(file)))
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    if (!name.matches("[a-z-]+/[a-z0-9-]+\\.txt")) {
      throw new IllegalArgumentException(name + ": not a family and a sentence ending in .txt");
    }
    return name.substring(0, name.length() - ".txt".length());
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Attack read(String name, String text) {
    Matcher separator = SEPARATOR.matcher(text);
    if (!separator.find() || separator.group(1) != null) {
      throw new IllegalArgumentException(name + ": no line --- after the header");
    }
    Map<String, String> header = header(name, text.substring(0, separator.start()));
    List<Piece> pieces = new ArrayList<>();
    Piece open = aboutAMethod(name, header);
    int begin = separator.end();
    while (separator.find()) {
      pieces.addAll(closed(open, text.substring(begin, separator.start())));
      open = more(name, String.valueOf(separator.group(1)));
      begin = separator.end();
    }
    pieces.addAll(closed(open, text.substring(begin)));
    return new Attack(name, Expected.of(header), pieces);
  }

  private static Map<String, String> header(String name, String text) {
    Map<String, String> header = new LinkedHashMap<>();
    // A line that begins with spaces goes on with the one before.
    for (String line : text.replaceAll("\\R +", " ").lines().toList()) {
      String[] parts = line.split(": ", 2);
      boolean known = Expected.KEYS.contains(parts[0]) || kind(parts[0]) != Kind.MEMBERS;
      if (parts.length < 2 || !known || header.put(parts[0], parts[1]) != null) {
        throw new IllegalArgumentException(name + ": not a line of a header: " + line);
      }
    }
    return header;
  }

  private static Kind kind(String key) {
    return ABOUT_A_METHOD.stream()
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(key))
        .findFirst()
        .orElse(Kind.MEMBERS);
  }

  private static Piece aboutAMethod(String name, Map<String, String> header) {
    List<Piece> found =
        header.entrySet().stream()
            .filter(entry -> kind(entry.getKey()) != Kind.MEMBERS)
            .map(entry -> new Piece(kind(entry.getKey()), entry.getValue(), ""))
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(name + ": one of replaces, before and attempts");
    }
    return found.get(0);
  }

  private static Piece more(String name, String separator) {
    if (separator.equals("members")) {
      return new Piece(Kind.MEMBERS, "", "");
    }
    if (separator.startsWith("file ")) {
      return new Piece(Kind.FILE, separator.substring("file ".length()), "");
    }
    throw new IllegalArgumentException(name + ": not a part of a case: --- " + separator);
  }

  /** A path may be repeated as well: one file each then. */
  private static List<Piece> closed(Piece open, String text) {
    String[] targets = repeated(open.target()).split(" ", -1);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < targets.length; i++) {
      String own = targets.length == 1 ? text : text.replace("#i", "" + i);
      pieces.add(new Piece(open.kind(), targets[i], repeated(own)));
    }
    return pieces;
  }

  static String repeated(String text) {
    return REPEATED
        .matcher(text)
        .replaceAll(
            match -> {
              StringBuilder all = new StringBuilder();
              for (int i = 0; i < Integer.parseInt(match.group(1)); i++) {
                all.append(match.group(2).replace("#i", "" + i).replace("#n", "" + (i + 1)));
              }
              return Matcher.quoteReplacement(all.toString());
            });
  }
}
