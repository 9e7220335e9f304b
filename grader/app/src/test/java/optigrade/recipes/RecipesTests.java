package optigrade.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The recipes of CONTRIBUTING.md, followed to the letter. ExamplesTests follows the third. */
@NullUnmarked
class RecipesTests {

  private static final String EXAMPLE = "submissions/full-marks/Optimizers.java";
  private static final String RUBRIC = "rubrics/optimization.yaml";
  private static final String COURSE = "grader/course/src/main/java/optigrade/course/";
  private static final String REFERENCE = "reference/src/main/java/optigrade/reference/";

  @TempDir private Path folder;

  @Test
  void a_new_exercise_is_a_description_a_class_and_its_criteria() throws Exception {
    Kitchen kitchen = new Kitchen(folder);
    kitchen.compile(
        kitchen.put("AdaGrad.java", Kitchen.resource("new-exercise/AdaGrad.java")),
        kitchen.put(
            "Rules.java",
            kitchen.changed(
                COURSE + "Rules.java",
                "new Rule(\"gd\"",
                "new Rule(\"adagrad\", \"AdaGrad\", 0.4, List.of(\"S\"), List.of(), false),\n"
                    + "new Rule(\"gd\"")),
        kitchen.put(
            "Solutions.java",
            kitchen.changed(
                REFERENCE + "Solutions.java", "new Adam())", "new Adam(), new AdaGrad())")));
    String criteria = Kitchen.resource("new-exercise/criteria.yaml");
    Path rubric =
        kitchen.put(
            "rubric.yaml",
            kitchen
                .changed(RUBRIC, "possible: 100", "possible: 120")
                .replace("criteria:\n", "criteria:\n" + criteria));
    String more = Kitchen.resource("new-exercise/hand-in.txt");
    Path handIn =
        kitchen.put(
            "Optimizers.java",
            kitchen.changed(
                EXAMPLE, "    static double[] df_w", more + "    static double[] df_w"));

    kitchen.run(0, "rubric", "check", rubric.toString());
    JsonNode report = graded(kitchen, handIn, rubric);
    assertEquals(120, report.get("score").get("earned").intValue());
    assertTrue(report.get("trajectories").has("adagrad"));

    Path wrong =
        kitchen.put(
            "wrong/Optimizers.java",
            Files.readString(handIn).replace("S[i] + dW[i] * dW[i]", "S[i] + dW[i]"));
    assertTrue(graded(kitchen, wrong, rubric).get("score").get("earned").intValue() < 112);
  }

  @Test
  void a_new_mistake_is_one_class_and_one_line() throws Exception {
    Kitchen kitchen = new Kitchen(folder);
    kitchen.compile(
        kitchen.put("TwiceTheStep.java", Kitchen.resource("new-mistake/TwiceTheStep.java")),
        kitchen.put(
            "RmspropMistakes.java",
            kitchen.changed(
                REFERENCE + "mistakes/rmsprop/RmspropMistakes.java",
                "new NoSquareRoot(),",
                "new NoSquareRoot(), new TwiceTheStep(),")));
    Path rubric = Kitchen.ROOT.resolve(RUBRIC);
    String matrix = kitchen.run(0, "rubric", "calibrate", rubric.toString());
    assertTrue(matrix.contains("rmsprop.twice-the-step"), matrix);

    Path handIn =
        kitchen.put(
            "Optimizers.java",
            kitchen.changed(
                EXAMPLE, "W[i] - lr * dW[i] / Math.sqrt", "W[i] - 2 * lr * dW[i] / Math.sqrt"));
    assertEquals(
        "rmsprop.twice-the-step",
        graded(kitchen, handIn, rubric).get("findings").get(0).get("id").asString());
  }

  /** A recipe that sends people to a file that is not there is worse than none. */
  @Test
  void every_place_that_a_recipe_names_is_there() throws IOException {
    String text = Files.readString(Kitchen.ROOT.resolve("CONTRIBUTING.md"));
    Matcher named =
        Pattern.compile("`((?:reference|rubrics|submissions|docs|grader)/[^`<]*)").matcher(text);
    List<String> places = new ArrayList<>();
    while (named.find()) {
      // What a build makes is not there before it.
      if (!named.group(1).contains("/target/")) {
        places.add(named.group(1));
      }
    }
    assertTrue(places.size() >= 4, places::toString);
    places.forEach(place -> assertTrue(Files.exists(Kitchen.ROOT.resolve(place)), place));
  }

  private static JsonNode graded(Kitchen kitchen, Path handIn, Path rubric) throws Exception {
    return JsonMapper.shared()
        .readTree(
            kitchen.run(
                0,
                "grade",
                handIn.toString(),
                "--rubric",
                rubric.toString(),
                "--format",
                "json",
                "-"));
  }
}
