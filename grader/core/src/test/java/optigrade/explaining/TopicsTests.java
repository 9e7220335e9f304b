package optigrade.explaining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.checks.Contract;
import optigrade.course.mistakes.Mistake;
import optigrade.model.Language;
import optigrade.model.Reply;
import optigrade.reference.mistakes.Mistakes;
import optigrade.workshop.messages.Mend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsTests {

  private static final int NARROW = 52;
  private static final int TITLE = 70;

  static List<String> ids() {
    return Topics.ids();
  }

  static Stream<String> whatAReportNames() {
    Function<Reply.Reason, String> id = Reply.Reason::id;
    return Stream.of(
            Contract.groups().keySet().stream(),
            Mistakes.all().stream().map(Mistake::id),
            Arrays.stream(Reply.Reason.values()).map(id),
            Stream.of("hard-coded", "returned-null", "not-finite", "carried", "late"),
            Arrays.stream(Mend.values()).map(Mend::id))
        .flatMap(ids -> ids);
  }

  @ParameterizedTest
  @MethodSource("whatAReportNames")
  void whatever_a_report_names_can_be_explained(String id) {
    assertEquals(1, Topics.meant(id).size(), () -> "" + Topics.meant(id));
  }

  @Test
  void nothing_is_listed_twice() {
    assertEquals(Topics.ids().size(), new HashSet<>(Topics.ids()).size());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void a_text_has_a_title_and_fits_a_narrow_screen(String id) {
    for (Language language : Language.values()) {
      Explanation text = Explanation.of(id, language);
      assertTrue(text.title().length() <= TITLE && !text.title().endsWith("."), text.title());
      assertTrue(text.blocks().size() >= 2, id);
      formulas(text).forEach(line -> assertTrue(line.length() <= NARROW, line));
      boolean isAscii = StandardCharsets.US_ASCII.newEncoder().canEncode(text.toString());
      assertEquals(language == Language.EN, isAscii, text.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void every_sum_comes_out_as_it_is_written(String id) {
    for (Language language : Language.values()) {
      formulas(Explanation.of(id, language)).forEach(Sums::mustBeRight);
    }
    assertEquals(
        results(id, Language.EN), results(id, Language.VI), "the same sums in both languages");
  }

  private static List<String> results(String id, Language language) {
    return formulas(Explanation.of(id, language)).stream()
        .flatMap(line -> Sums.in(line).stream())
        .toList();
  }

  private static List<String> formulas(Explanation text) {
    return text.blocks().stream()
        .filter(Explanation.Block::isFormula)
        .flatMap(block -> block.lines().stream())
        .toList();
  }

  @Test
  void the_sums_are_seen() {
    long seen = Topics.ids().stream().filter(id -> !results(id, Language.EN).isEmpty()).count();
    assertTrue(seen > 60, "sums in " + seen + " texts");
  }

  @Test
  void no_example_is_the_exercise_itself() {
    Set<String> own = Set.of("-4.232", "-4.7", "-4.268", "-4.8", "-1.8", "-4.05132");
    for (String id : Topics.ids()) {
      String text =
          Explanation.of(id, Language.EN).blocks().stream()
              .map(Explanation.Block::text)
              .collect(Collectors.joining(" ", " ", " "));
      own.forEach(value -> assertTrue(!text.contains(" " + value + " "), id + " has " + value));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "adam.no-bias-correction, adam.no-bias-correction",
    "ADAM.No-Bias-Correction, adam.no-bias-correction",
    "no-bias-correction, adam.no-bias-correction",
    "df_w, gradient.df_w",
    "sgd_momentum, momentum.sgd_momentum",
    "RMSProp.rmsprop, rmsprop.RMSProp",
    "gd.train_p1, train_p1",
    "momentum.epochs-30, epochs",
    "epochs-2, epochs",
    "bias, adam.no-bias-correction",
  })
  void a_topic_is_found_by_what_people_call_it(String word, String id) {
    assertEquals(List.of(id), Topics.meant(word));
  }

  @Test
  void an_exercise_means_all_that_belongs_to_it_and_nonsense_nothing() {
    assertTrue(Topics.meant("momentum").size() > 5);
    assertTrue(Topics.meant("ascent").contains("rmsprop.ascent"));
    assertEquals(List.of(), Topics.meant("../../topics"));
    assertEquals(List.of(), Topics.meant(""));
  }
}
