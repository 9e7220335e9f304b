package optigrade.reference.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.course.mistakes.Mistake;
import optigrade.course.mistakes.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTests {

  private static final Pattern FORMULA = Pattern.compile("[=*^<>/]|\\w\\(|\\+|sqrt");

  /** The specification's own list, section 4. */
  private static final String SPECIFIED =
      """
      grad w2-coefficient w1-coefficient value-not-gradient swapped sign constant
      sgd ascent no-learning-rate divides-by-rate second-weight-untouched changes-its-input
      momentum no-one-minus-beta swapped-beta uses-old-velocity ignores-velocity minus-gradient \
      ascent rate-inside-velocity state-not-returned result-order nesterov
      rmsprop gradient-not-squared no-square-root adagrad swapped-gamma uses-old-average \
      state-not-returned squares-the-product no-one-minus-gamma wrong-epsilon no-epsilon ascent \
      result-order
      adam no-bias-correction first-moment-not-corrected second-moment-not-corrected \
      t-off-by-one betas-swapped no-square-root gradient-not-squared corrected-state-returned \
      state-not-returned result-order gradient-instead-of-first-moment ascent no-epsilon
      train no-initial-point one-epoch-short one-epoch-more only-first-and-last start-sign \
      state-reset state-not-carried t-from-zero t-constant wrong-hyperparameter \
      gradient-at-start-only ignores-learning-rate ignores-optimizer aliasing
      """;

  static List<Mistake> all() {
    return Mistakes.all();
  }

  @Test
  void holds_exactly_the_specified_mistakes_in_their_order() {
    List<String> specified =
        SPECIFIED
            .lines()
            .flatMap(
                line -> {
                  List<String> words = List.of(line.split(" "));
                  return words.stream().skip(1).map(word -> words.get(0) + "." + word);
                })
            .toList();
    assertEquals(specified, all().stream().map(Mistake::id).toList());
  }

  @Test
  void every_mistake_in_the_folder_is_in_its_packages_list() throws Exception {
    Set<String> listed =
        all().stream().map(mistake -> mistake.getClass().getName()).collect(Collectors.toSet());
    Set<String> forgotten = new TreeSet<>();
    for (String name : classes()) {
      Class<?> type = Class.forName(name);
      if (Mistake.class.isAssignableFrom(type) && !type.isInterface() && !listed.contains(name)) {
        forgotten.add(name);
      }
    }
    assertEquals(Set.of(), forgotten, "add these to the list ALL of their package");
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_class_is_named_like_the_mistake(Mistake mistake) {
    Class<?> type = mistake.getClass();
    String folder = type.getPackageName().replaceAll(".*\\.", "");
    String name = type.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    assertEquals(folder + "." + name, mistake.id());
    assertEquals(mistake, Mistakes.named(mistake.id()).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("all")
  void speaks_both_languages_in_whole_sentences(Mistake mistake) {
    for (Wording wording : List.of(mistake.message(), mistake.hint())) {
      for (String sentence : List.of(wording.en(), wording.vi())) {
        assertTrue(sentence.matches("(?s)(df_w|train_p1|\\p{Lu}).{20,}[.?]"), sentence);
      }
      assertTrue(wording.vi().matches("(?s).*[ạảấầậắằặẹếềệịọốồộớờợụứừựđơư].*"), wording.vi());
      assertFalse(wording.en().matches("(?s).*[^\\x00-\\x7f].*"), wording.en());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_hint_gives_no_formula_away(Mistake mistake) {
    assertFalse(FORMULA.matcher(mistake.hint().en()).find(), mistake.hint().en());
    assertFalse(FORMULA.matcher(mistake.hint().vi()).find(), mistake.hint().vi());
  }

  private static List<String> classes() throws IOException {
    List<String> names = new ArrayList<>(classes(Path.of("target", "classes")));
    names.addAll(classes(Path.of("..", "grader", "course", "target", "classes")));
    assertTrue(names.size() > all().size(), "too few classes seen: " + names);
    return names;
  }

  private static List<String> classes(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.matches(".*[/\\\\]mistakes[/\\\\].*\\.class"))
          .filter(name -> !name.endsWith("-info.class"))
          .map(name -> name.replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."))
          .toList();
    }
  }
}
