package optigrade.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import optigrade.cli.Painted.Ink;
import optigrade.explaining.Explanation;
import optigrade.explaining.Topics;
import optigrade.model.Language;
import optigrade.scoring.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code optigrade explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Tells about a criterion, a mistake or a message at more length, with the mathematics and a"
            + " small example.",
    footer = {
      "",
      "Examples:",
      "  optigrade explain                             everything that can be explained",
      "  optigrade explain momentum                    what belongs to one exercise",
      "  optigrade explain adam.no-bias-correction     one mistake",
      "  optigrade explain did-not-compile --lang vi   one message, in Vietnamese",
      "",
      "Exit codes: 0 done; 2 nothing goes by that name."
    })
final class ExplainCommand implements Callable<Integer> {

  private static final String INDENT = "  ";

  /** Formulas are indented; they are never folded. */
  private static final String FORMULA = "    ";

  private static final int FEW_LETTERS = 3;

  @ParentCommand private @Nullable Main main;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      completionCandidates = Candidates.Ids.class,
      description = "As a report names it; without it, all are listed.")
  private String id = "";

  @Option(names = "--lang", paramLabel = "en|vi", description = "The language of what is printed.")
  private Language language = Language.EN;

  @Override
  public Integer call() {
    Console console = Objects.requireNonNull(main).console();
    List<String> meant = id.isEmpty() ? Topics.ids() : Topics.meant(id);
    if (meant.isEmpty()) {
      throw unknown();
    }
    if (meant.size() == 1) {
      explain(meant.get(0), console);
    } else {
      list(meant, console);
    }
    return ExitCode.ALL_GRADED;
  }

  private UserError unknown() {
    Optional<String> near =
        Topics.ids().stream()
            .filter(it -> apart(it) <= Math.min(FEW_LETTERS, Math.max(1, id.length() / 4)))
            .min(Comparator.comparingInt(this::apart));
    return new UserError(
        language
                .of("nothing is called %s.", "không có mục nào tên là %s.")
                .formatted(Folding.cut(id, 60))
            + near.map(it -> language.of(" Did you mean %s?", " Có phải là %s?").formatted(it))
                .orElse("")
            + language.of(
                " optigrade explain lists everything.",
                " Lệnh optigrade explain --lang vi liệt kê tất cả."));
  }

  /** How many letters would have to change; the exercise's name need not be there. */
  private int apart(String topic) {
    String word = id.toLowerCase(Locale.ROOT);
    String whole = topic.toLowerCase(Locale.ROOT);
    String last = whole.substring(whole.indexOf('.') + 1);
    return Math.min(Nearest.distance(word, whole), Nearest.distance(word, last));
  }

  private void explain(String topic, Console console) {
    Explanation explanation = Explanation.of(topic, language);
    folded(explanation.title(), Ink.STRONG, console);
    console.show(Painted.of(topic, Ink.FAINT));
    for (Explanation.Block block : explanation.blocks()) {
      console.show(Painted.of(""));
      if (block.isFormula()) {
        block.lines().forEach(line -> console.show(Painted.of(FORMULA + line)));
      } else {
        folded(block.text(), Ink.PLAIN, console);
      }
    }
  }

  private static void folded(String text, Ink ink, Console console) {
    Painted.folded(text, "", ink, console.screen()).forEach(console::show);
  }

  private void list(List<String> meant, Console console) {
    int widest = meant.stream().mapToInt(String::length).max().orElse(0) + 2;
    int columns = console.screen().columns() - INDENT.length();
    boolean beside = meant.stream().allMatch(it -> widest + title(it).length() <= columns);
    for (Topics.Group group : Topics.groups()) {
      List<String> here = group.ids().stream().filter(meant::contains).toList();
      if (!here.isEmpty()) {
        console.show(Painted.of(language.of(group.title()), Ink.STRONG));
        here.forEach(it -> row(it, beside ? widest : 0, console));
        console.show(Painted.of(""));
      }
    }
    String which =
        language.of(
            "Say which: optigrade explain %s", "Hãy chọn một: optigrade explain %s --lang vi");
    // Not folded: it is there to be typed.
    console.show(Painted.of(which.formatted(meant.get(0)), Ink.FAINT));
  }

  /**
   * @param widest where the title begins, or 0 for a line of its own
   */
  private void row(String topic, int widest, Console console) {
    if (widest > 0) {
      String gap = " ".repeat(widest - topic.length());
      console.show(Painted.of(INDENT + topic + gap + title(topic)));
    } else {
      console.show(Painted.of(INDENT + topic));
      Painted.folded(title(topic), INDENT + FORMULA, Ink.PLAIN, console.screen())
          .forEach(console::show);
    }
  }

  private String title(String topic) {
    return Explanation.of(topic, language).title();
  }
}
