package optigrade.scoring;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test spoils the course's own rubric in one place. */
class RubricProblemsTests {

  private static final String SOUND = new String(Rubrics.builtInContent(), UTF_8);

  private static List<RubricProblem> problems(byte[] content) {
    RubricResult result = Rubrics.parse("mine.yaml", content, TheCourse.known());
    return result instanceof RubricResult.Unsound unsound ? unsound.problems() : List.of();
  }

  private static List<RubricProblem> problems(String content) {
    return problems(content.getBytes(UTF_8));
  }

  private static String spoilt(String what, String by) {
    assertTrue(SOUND.contains(what), what);
    return SOUND.replaceFirst(java.util.regex.Pattern.quote(what), by);
  }

  private static RubricProblem only(String content) {
    List<RubricProblem> problems = problems(content);
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }

  private static int lineOf(String text) {
    return 1 + (int) SOUND.substring(0, SOUND.indexOf(text)).chars().filter(c -> c == '\n').count();
  }

  @Test
  void a_misspelt_key_is_told_with_its_place_and_the_right_one_and_nothing_else() {
    RubricProblem problem = only(spoilt("\ncarry: 0.5", "\ncary: 0.5"));
    assertEquals("mine.yaml:" + lineOf("carry: 0.5") + ":1", problem.where());
    assertEquals("\"cary\" is not a key that is known here.", problem.message().en());
    assertEquals("Did you mean carry?", problem.suggestion().orElseThrow().en());
    assertEquals("Có phải ý bạn là carry?", problem.suggestion().orElseThrow().vi());
  }

  @Test
  void a_strange_key_is_told_with_the_keys_there_are() {
    RubricProblem problem = only(SOUND + "\nfavourite-colour: blue\n");
    assertTrue(problem.suggestion().orElseThrow().en().contains("language-level"));
  }

  @Test
  void a_missing_key_is_told() {
    assertEquals(
        "The key \"language-level\" is missing here.",
        only(spoilt("language-level: 17", "")).message().en());
  }

  @Test
  void a_misspelt_criterion_is_told_once_with_the_right_one() {
    RubricProblem problem = only(spoilt("id: momentum.sgd_momentum", "id: momentum.sgd_momentun"));
    assertEquals(lineOf("id: momentum.sgd_momentum"), problem.line());
    assertEquals(9, problem.column());
    assertEquals("Did you mean momentum.sgd_momentum?", problem.suggestion().orElseThrow().en());
  }

  @Test
  void a_criterion_that_no_check_feeds_is_refused() {
    String extra =
        "criteria:\n  - {id: nadam, points: 0, visibility: public, title: {en: N, vi: N}}\n";
    assertTrue(only(spoilt("criteria:\n", extra)).message().en().contains("\"nadam\""));
  }

  @Test
  void a_criterion_left_out_is_told_with_what_to_do() {
    String spoilt = SOUND.replaceAll("(?s)\\n  - id: adam.epochs-30.*?\\n\\n", "\n\n");
    List<RubricProblem> problems = problems(spoilt);
    assertEquals(
        List.of(
            "possible is 100, but the points of the criteria add up to 96.5.",
            "The criterion adam.epochs-30 is missing, though its checks are run."),
        problems.stream().map(it -> it.message().en()).toList());
    assertTrue(problems.get(1).suggestion().orElseThrow().en().contains("points: 0"));
  }

  @Test
  void a_criterion_twice_is_refused() {
    List<RubricProblem> problems = problems(spoilt("id: adam.epochs-30", "id: adam.epochs-2"));
    assertTrue(
        problems.stream()
            .anyMatch(it -> it.message().en().contains("adam.epochs-2 stands here twice")));
  }

  @Test
  void a_key_twice_is_refused_with_the_place_of_the_first() {
    RubricProblem problem = only(SOUND + "carry: 1\n");
    assertEquals(
        "\"carry\" stands here twice; the first is in line " + lineOf("carry: 0.5") + ".",
        problem.message().en());
  }

  @Test
  void a_sum_that_does_not_match_is_told_with_the_right_one() {
    RubricProblem problem = only(spoilt("points: 20", "points: 19.5"));
    assertEquals(lineOf("possible: 100"), problem.line());
    assertEquals(
        "Write possible: 99.5, or mend the points.", problem.suggestion().orElseThrow().en());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "1e400",
        "1e2",
        ".inf",
        ".nan",
        "NaN",
        "\"20\"",
        "ten",
        "3,5",
        "1.234",
        "0x14",
        "020",
        "1_000",
        "+20",
        "[20]",
        "{a: 20}",
        "true",
        "",
        "~",
        "100001",
        "99999999999999999999999999"
      })
  void points_that_are_no_plain_decimal_are_refused(String points) {
    RubricProblem problem = problems(spoilt("points: 20", "points: " + points)).get(0);
    assertTrue(problem.message().en().startsWith("points must be a number from 0 to 100000"));
    assertTrue(problem.message().vi().startsWith("points phải là một số từ 0 đến 100000"));
  }

  @Test
  void a_decimal_comma_is_told_with_the_point() {
    RubricProblem problem = only(spoilt("points: 3.5", "points: 3,5"));
    assertEquals("Write 3.5.", problem.suggestion().orElseThrow().en());
  }

  @ParameterizedTest
  @CsvSource({
    "carry: 0.5, carry: 1.1",
    "carry: 0.5, carry: -0.1",
    "count: 8, count: 0",
    "count: 8, count: 2.5",
    "seed: 20260101, seed: 9223372036854775808",
    "tolerance-factor: 4, tolerance-factor: 0.5",
    "call-seconds: 2, call-seconds: 0",
    "call-seconds: 2, call-seconds: 30",
    "submission-seconds: 20, submission-seconds: 86400",
    "memory-megabytes: 64, memory-megabytes: 1",
    "output-kilobytes: 64, output-kilobytes: 99999999",
    "results: 100000, results: 10",
    "language-level: 17, language-level: 1.8",
    "language-level: 17, language-level: 99",
    "visibility: public, visibility: secret",
    "fresh: 6, fresh: -6",
    "fresh: 6, frish: 6",
    "id: did-not-compile, id: did-not-run",
    "- float-eps-in, - float-eps-inside",
    "id: optimization, id: ''",
  })
  void one_slip_is_one_problem(String what, String by) {
    only(spoilt(what, by));
  }

  @Test
  void the_largest_seed_is_a_seed() {
    assertEquals(List.of(), problems(spoilt("seed: 20260101", "seed: -9223372036854775808")));
  }

  @Test
  void a_criterion_whose_groups_all_weigh_nothing_is_refused() {
    String spoilt = SOUND;
    for (String line : List.of("points: 8", "length: 1", "computed: 1")) {
      spoilt = spoilt.replace("\n  " + line + "\n", "\n  " + line.replaceAll("\\d", "0") + "\n");
    }
    List<RubricProblem> problems = problems(spoilt);
    assertEquals(8, problems.size());
    assertTrue(problems.get(0).message().en().startsWith("All groups of adam.epochs-2 weigh 0"));
  }

  @Test
  void an_exercise_in_which_nothing_could_be_right_is_refused() {
    String spoilt = SOUND.replaceAll("(?m)^  - (double|float)-eps-.*\n", "");
    List<RubricProblem> problems = problems(spoilt);
    assertEquals(2, problems.size());
    assertEquals(
        "No accepted variant is one of adam, so nothing could be right there.",
        problems.get(0).message().en());
  }

  @Test
  void no_points_at_all_are_refused() {
    String spoilt = SOUND.replaceAll("(?m)^    points: [0-9.]+$", "    points: 0");
    assertTrue(
        problems(spoilt).stream()
            .anyMatch(it -> it.message().en().startsWith("No criterion has any points")));
  }

  @Test
  void several_slips_are_told_together_in_the_order_of_the_file() {
    String spoilt =
        spoilt("language-level: 17", "language-level: old")
            .replace("version: \"1\"", "versoin: \"1\"")
            .replace("carry: 0.5", "carry: 2");
    List<RubricProblem> problems = problems(spoilt);
    assertEquals(3, problems.size());
    assertTrue(problems.get(0).line() < problems.get(1).line());
    assertTrue(problems.get(1).line() < problems.get(2).line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "# nothing\n",
        "---\n",
        "rubric",
        "[]",
        "42",
        "a: [1",
        "a: b: c",
        "\tid: x",
        "id: \"unclosed",
        "? [a, b]\n: c",
        "&a [*a]",
        "!!binary x",
        "id: !!int x",
        "%YAML 9.9\n---\n",
        "--- a\n--- b\n",
        "\u0000",
        "id: \u0007",
        "{",
        "}",
        "- - - - - - - - - - - - - - - x",
        "'"
      })
  void whatever_is_no_rubric_is_told_in_a_sentence(String content) {
    List<RubricProblem> problems = problems(content);
    assertTrue(!problems.isEmpty());
    for (RubricProblem problem : problems) {
      assertTrue(problem.message().en().length() > 10 && problem.message().vi().length() > 10);
      assertTrue(!problem.message().en().contains("Exception"), problem.message().en());
    }
  }

  @Test
  void a_yaml_bomb_is_refused_at_its_first_alias() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      String below = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s, %s]%n".formatted(i, i, below, below).replace("\r", ""));
    }
    RubricProblem problem = only(bomb.toString());
    assertTrue(problem.message().en().contains("aliases"));
    assertEquals(2, problem.line());
  }

  @Test
  void deep_nesting_is_refused() {
    only("[".repeat(100_000));
    only("{\"a\":".repeat(100_000));
    assertEquals(1, problems("- ".repeat(100_000) + "x").size());
  }

  @Test
  void a_thousand_strange_keys_are_told_in_a_readable_number() {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      content.append("strange").append(i).append(": 1\n");
    }
    List<RubricProblem> problems = problems(content.toString());
    assertEquals(51, problems.size());
    assertTrue(problems.get(50).message().en().contains("more problems"));
  }

  @Test
  void other_encodings_are_told_with_the_place() {
    RubricProblem latin = only2(problems("id: ok\ntitle: é".getBytes(ISO_8859_1)));
    assertEquals("mine.yaml:2:8", latin.where());
    assertTrue(only2(problems(SOUND.getBytes(UTF_16))).message().en().contains("UTF-8"));
  }

  private static RubricProblem only2(List<RubricProblem> problems) {
    assertEquals(1, problems.size());
    return problems.get(0);
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_are_fine() {
    assertEquals(List.of(), problems("\uFEFF" + SOUND.replace("\n", "\r\n")));
  }

  @Test
  void files_that_are_no_rubric_files_are_told(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("large.yaml");
    Files.write(large, new byte[10 << 20]);
    assertTrue(loaded(large).message().en().contains("1 MB"));
    assertTrue(loaded(folder).message().en().contains("folder"));
    assertTrue(loaded(folder.resolve("none.yaml")).message().en().contains("no such file"));
    assertEquals(folder.toString(), loaded(folder).where());
  }

  private static RubricProblem loaded(Path file) {
    RubricResult result = Rubrics.load(file, TheCourse.known());
    return only2(result instanceof RubricResult.Unsound it ? it.problems() : List.of());
  }

  private static RubricProblem ofLate(String late) {
    return only(SOUND + "\nlate:\n  " + late + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cap: 5 | The key \"per-day\" is missing here.",
        "per-day: -5 | per-day must be points",
        "per-day: 101% | per-day must be points",
        "per-day: 0.125% | per-day must be points",
        "per-day: 1.005 | per-day must be points",
        "per-day: {} | per-day must be points",
        "{per-day: 5, cap: [1]} | cap must be points",
        "{per-day: 5, grace: 15} | grace must be minutes, hours or days",
        "{per-day: 5, grace: a while} | grace must be minutes, hours or days",
        "{per-day: 5, zone: Nowhere} | zone must be a time zone",
        "{per-day: 5, deadline: tomorrow} | deadline must be a time",
        "{per-day: 5, deadline: 2026-02-30} | deadline must be a time",
        "{per-day: 5, deadline: 2026-07-30 23:59} | The deadline does not say which time zone it is in.",
        "{per-day: 5, per-days: 5} | \"per-days\" is not a key that is known here.",
      })
  void what_can_t_be_said_of_lateness_is_told(String late, String message) {
    RubricProblem problem = ofLate(late);
    assertTrue(problem.message().en().startsWith(message), problem::toString);
    assertTrue(problem.line() > lineOf("language-level"), problem::toString);
    assertTrue(!problem.message().vi().equals(problem.message().en()));
  }
}
