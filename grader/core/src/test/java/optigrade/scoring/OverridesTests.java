package optigrade.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.model.Submission.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTests {

  private static final String SOUND =
      """
      # after the talk of 3 August
      - submission: nguyenlan_1234
        criterion: adam.Adam
        points: 17.5
        reason: "The index is off by one, the idea is right"
        by: Thầy Bình
      - submission: "20201234"
        criterion: gd.sgd
        points: 0
        reason: copied
      """;

  private final Rubric rubric = TheCourse.rubric();

  private OverridesResult read(String file, String text) {
    return Overrides.parse(
        file, text.getBytes(UTF_8), rubric, List.of("nguyenlan_1234", "20201234"));
  }

  private Overrides sound(String text) {
    return assertInstanceOf(OverridesResult.Sound.class, read("o.yaml", text)).overrides();
  }

  private List<RubricProblem> problems(String text) {
    return assertInstanceOf(OverridesResult.Unsound.class, read("o.yaml", text)).problems();
  }

  private Score.Mark mark(Status status, Decision decision) {
    return new Scorer(rubric)
            .score(
                APlan.all(status), new Circumstances(false, Received.unknown(), List.of(decision)))
            .criteria()
            .stream()
            .filter(it -> it.criterion().equals(decision.criterion()))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void a_decision_goes_before_what_was_earned_and_both_are_told() {
    Decision decision = sound(SOUND).of("nguyenlan_1234").get(0);
    Score.Mark mark = mark(Status.PASSED, decision);
    assertEquals(new BigDecimal("17.5"), mark.earned());
    assertEquals(Score.Status.PARTIAL, mark.status());
    assertEquals(
        new Score.Decided(
            new BigDecimal("20"),
            "The index is off by one, the idea is right",
            Optional.of("Thầy Bình")),
        mark.decided().orElseThrow());
    assertTrue(mark.checks().stream().allMatch(it -> it.check().status() == Status.PASSED));
  }

  @Test
  void the_total_is_the_sum_of_what_is_shown() {
    Score score =
        new Scorer(rubric)
            .score(
                APlan.all(Status.FAILED),
                new Circumstances(true, Received.unknown(), sound(SOUND).of("nguyenlan_1234")));
    assertEquals(new BigDecimal("15.5"), score.earned());
    assertEquals(new BigDecimal("2"), score.deductions().get(0).points());
  }

  @Test
  void all_and_nothing_can_be_decided_too() {
    Decision all = new Decision("gd.sgd", BigDecimal.TEN, "x", Optional.empty());
    Decision nothing = new Decision("gd.sgd", BigDecimal.ZERO, "x", Optional.empty());
    assertEquals(Score.Status.FULL, mark(Status.FAILED, all).status());
    assertEquals(Score.Status.NONE, mark(Status.PASSED, nothing).status());
    assertEquals(Score.Status.FULL, mark(Status.NOT_RUN, all).status());
  }

  @Test
  void nothing_of_nothing_decides_nothing() {
    Score.Mark worthless =
        new Score.Mark(
            "gd.sgd",
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            Score.Status.CARRIED,
            Rubric.Visibility.PUBLIC,
            List.of());
    Decision nothing = new Decision("gd.sgd", BigDecimal.ZERO, "x", Optional.empty());
    assertEquals(Score.Status.CARRIED, nothing.on(worthless).status());
  }

  @Test
  void nobody_else_is_touched() {
    assertEquals(List.of(), sound(SOUND).of("tranan_1"));
    assertEquals(1, sound(SOUND).of("20201234").size());
  }

  @Test
  void json_says_the_same() {
    String json =
        "[{\"submission\": \"20201234\", \"criterion\": \"gd.sgd\", \"points\": 0, \"reason\": \"copied\"}]";
    OverridesResult result = read("o.json", json);
    Overrides overrides = assertInstanceOf(OverridesResult.Sound.class, result).overrides();
    assertEquals(sound(SOUND).of("20201234"), overrides.of("20201234"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "submission: nguyenlan_1234|submission: nguyenlan_1243|o.yaml:2:15|There is no submission \"nguyenlan_1243\".|Did you mean nguyenlan_1234?",
        "submission: nguyenlan_1234|submission: somebody-else|o.yaml:2:15|There is no submission|Write it as the reports do.",
        "adam.Adam|adam.Adm|o.yaml:3:14|The rubric has no criterion or deduction \"adam.Adm\".|Did you mean adam.Adam?",
        "points: 17.5|points: 20.5|o.yaml:4:11|points must be a number from 0 to 20|",
        "points: 17.5|points: -1|o.yaml:4:11|points must be a number from 0 to 20|",
        "points: 17.5|points: 17.555|o.yaml:4:11|points must be a number|",
        "points: 17.5|points: 17,5|o.yaml:4:11|points must be a number|Write 17.5.",
        "points: 17.5|point: 17.5|o.yaml:4:3|\"point\" is not a key|Did you mean points?",
        "reason: copied|reason: ''|o.yaml:10:11|reason must be a text|",
        "reason: copied|by: me|o.yaml:7:3|The key \"reason\" is missing here.|Add a line reason: ...; docs/classes.md says what it means.",
      })
  void each_slip_is_told_with_its_place(
      String what, String by, String where, String message, String suggestion) {
    assertTrue(SOUND.contains(what));
    String spoilt = SOUND.replace(what, by);
    List<RubricProblem> problems = problems(spoilt);
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(where, problems.get(0).where());
    assertTrue(problems.get(0).message().en().startsWith(message), problems::toString);
    assertEquals(Optional.ofNullable(suggestion), problems.get(0).suggestion().map(it -> it.en()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|The overrides file is empty.",
        "'a: b'|an overrides file must be a list, but is a group of keys.",
        "'- 5'|an override must be a group of keys (key: value), but is 5.",
        "'[[['|From here on this",
      })
  void what_is_no_list_of_decisions_is_refused(String text, String message) {
    assertTrue(
        problems(text).get(0).message().en().startsWith(message), () -> problems(text).toString());
  }

  @Test
  void a_file_that_is_not_there_is_refused(@TempDir Path folder) {
    OverridesResult result = Overrides.load(folder.resolve("none.yaml"), rubric, List.of());
    assertTrue(
        assertInstanceOf(OverridesResult.Unsound.class, result)
            .problems()
            .get(0)
            .message()
            .en()
            .startsWith("There is no such file"));
  }

  @Test
  void one_criterion_can_t_be_decided_twice() {
    String twice = SOUND.replace("\"20201234\"", "nguyenlan_1234").replace("gd.sgd", "adam.Adam");
    RubricProblem problem = problems(twice).get(0);
    assertEquals("o.yaml:7:3", problem.where());
    assertEquals(
        "adam.Adam of nguyenlan_1234 is decided twice; the first is in line 2.",
        problem.message().en());
  }

  @Test
  void the_example_of_the_docs_can_be_used() throws IOException {
    String docs = Files.readString(Path.of("..", "..", "docs", "classes.md"));
    String example = docs.substring(docs.indexOf("```yaml\n") + 8);
    OverridesResult result =
        Overrides.parse(
            "docs.yaml",
            example.substring(0, example.indexOf("```")).getBytes(UTF_8),
            rubric,
            List.of("nguyenlan_1234", "tranan_1235", "lebinh_1236"));
    assertEquals(
        3, assertInstanceOf(OverridesResult.Sound.class, result).overrides().decisions().size());
  }
}
