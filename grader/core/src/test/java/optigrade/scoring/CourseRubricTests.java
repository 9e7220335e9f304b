package optigrade.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optigrade.checks.Contract;
import optigrade.model.Rubric;
import optigrade.solving.WorkedOut;
import org.junit.jupiter.api.Test;

class CourseRubricTests {

  private static final Path FILE = Path.of("..", "..", "rubrics", "optimization.yaml");

  private final Rubric rubric = TheCourse.rubric();

  @Test
  void the_file_and_the_embedded_one_are_the_same() throws IOException {
    assertArrayEquals(Files.readAllBytes(FILE), Rubrics.builtInContent());
    assertEquals(new RubricResult.Sound(rubric), Rubrics.load(FILE, TheCourse.known()));
  }

  @Test
  void it_has_the_points_of_the_specification() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("gradient.df_w", "10");
    expected.put("gd.sgd", "10");
    expected.put("momentum.sgd_momentum", "15");
    expected.put("rmsprop.RMSProp", "15");
    expected.put("adam.Adam", "20");
    for (String exercise : Set.of("gd", "momentum", "rmsprop", "adam")) {
      expected.put(exercise + ".train_p1", "2");
      expected.put(exercise + ".epochs-2", "2");
      expected.put(exercise + ".epochs-30", "3.5");
    }
    Map<String, String> actual = new LinkedHashMap<>();
    rubric.criteria().forEach(it -> actual.put(it.id(), it.points().toPlainString()));
    assertEquals(expected, actual);
    assertEquals(17, rubric.criteria().size());
    assertEquals(0, new BigDecimal("100").compareTo(rubric.possible()));
  }

  @Test
  void what_is_checked_is_what_it_speaks_of() {
    assertEquals(TheCourse.known(), new Known(Contract.groups(), WorkedOut.variants()));
  }

  @Test
  void every_criterion_is_public_and_named_in_both_languages() {
    for (Rubric.Criterion criterion : rubric.criteria()) {
      assertEquals(Rubric.Visibility.PUBLIC, criterion.visibility());
      assertNotEquals(criterion.title().en(), criterion.title().vi());
    }
  }

  @Test
  void its_other_keys_reach_the_model() {
    assertEquals("optimization", rubric.id());
    assertEquals("1", rubric.version());
    assertEquals(64, rubric.sha256().length());
    assertEquals(new BigDecimal("0.5"), rubric.carry());
    assertEquals(8, rubric.fresh());
    assertEquals(20260101L, rubric.seed());
    assertEquals(6, rubric.variants().size());
    assertEquals("17", rubric.languageLevel());
    assertEquals(Duration.ofSeconds(2), rubric.limits().call());
    assertEquals(Duration.ofSeconds(20), rubric.limits().submission());
    assertEquals(Duration.ofSeconds(10), rubric.limits().compile());
    assertEquals(64, rubric.limits().memoryMegabytes());
    assertEquals(65_536, rubric.limits().outputBytes());
    assertEquals(100_000, rubric.limits().results());
    assertEquals(
        Optional.of(new BigDecimal("2")),
        rubric.deduction("did-not-compile").map(Rubric.Deduction::points));
  }

  @Test
  void its_weights_are_whole_tenths_of_a_rule() {
    BigDecimal ofARule =
        Set.of("first-step", "fresh", "zero-gradient", "inputs-unchanged").stream()
            .map(group -> rubric.weights().getOrDefault(group, BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(new BigDecimal("10"), ofARule);
    assertEquals(15, rubric.weights().size());
  }
}
