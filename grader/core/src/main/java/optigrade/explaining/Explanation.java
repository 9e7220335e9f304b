package optigrade.explaining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import optigrade.model.Language;

/** What is told about one topic. Its file has a title, an empty line, and paragraphs. */
public record Explanation(String title, List<Block> blocks) {

  private static final String INDENT = "    ";

  /** Read together when the first is asked for: a class has thousands of pages with them. */
  private static final class All {
    static final Map<Language, Map<String, Explanation>> TEXTS =
        Map.of(Language.EN, in(Language.EN), Language.VI, in(Language.VI));

    private static Map<String, Explanation> in(Language language) {
      return Topics.ids().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), id -> parsed(lines(language.code() + "/" + id + ".txt"))));
    }

    private All() {}
  }

  public Explanation {
    blocks = List.copyOf(blocks);
  }

  /**
   * A paragraph, or formulas.
   *
   * @param lines of a paragraph one, of formulas each as it is written, without its indentation
   */
  public record Block(boolean isFormula, List<String> lines) {
    public Block {
      lines = List.copyOf(lines);
    }

    public String text() {
      return String.join("\n", lines);
    }
  }

  /**
   * @param id one of {@link Topics#ids()}
   */
  public static Explanation of(String id, Language language) {
    return find(id, language)
        .orElseThrow(() -> new IllegalArgumentException("nothing is written about " + id));
  }

  /** Empty where nothing is written about it. */
  public static Optional<Explanation> find(String id, Language language) {
    return Optional.ofNullable(All.TEXTS.getOrDefault(language, Map.of()).get(id));
  }

  private static Explanation parsed(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    List<String> gathered = new ArrayList<>();
    boolean formula = false;
    for (String line : lines.subList(2, lines.size())) {
      boolean indented = line.startsWith(INDENT);
      if (line.isEmpty() || indented != formula) {
        add(blocks, formula, gathered);
      }
      formula = indented;
      if (!line.isEmpty()) {
        gathered.add(indented ? line.substring(INDENT.length()) : line);
      }
    }
    add(blocks, formula, gathered);
    return new Explanation(lines.get(0), blocks);
  }

  private static void add(List<Block> blocks, boolean formula, List<String> gathered) {
    if (!gathered.isEmpty()) {
      blocks.add(new Block(formula, formula ? gathered : List.of(String.join(" ", gathered))));
      gathered.clear();
    }
  }

  static List<String> lines(String name) {
    try (InputStream in = Explanation.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar is not whole: it has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
