package optigrade.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import optigrade.answers.AnswerKey;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.judging.Judgement;
import optigrade.model.GraderFault;
import optigrade.solving.CourseKey;
import optigrade.solving.WorkedOut;
import org.junit.jupiter.api.Test;

/** What is asked at a program's own inputs; the rest is compared in CorpusTests. */
class BookTests {

  private static final AnswerKey WORKED = CourseKey.get();
  private static final byte[] BYTES = BookWriter.bytes(WORKED, WorkedOut.variants());
  private static final AnswerKey BOOK = Book.read(BYTES);

  @Test
  void the_gradient_is_the_very_same_anywhere() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      double scale = Math.pow(10, random.nextInt(20) - 10);
      double[] point = {random.nextGaussian() * scale, random.nextGaussian() * scale};
      assertArrayEquals(WORKED.gradient().at(point), BOOK.gradient().at(point));
    }
    double[] odd = {Double.POSITIVE_INFINITY, -3};
    assertArrayEquals(WORKED.gradient().at(odd), BOOK.gradient().at(odd));
  }

  @Test
  void at_a_start_of_somebodys_own_it_judges_alike() {
    Random random = new Random(8);
    for (int i = 0; i < 1_000; i++) {
      double[] point = {random.nextGaussian() * 9, random.nextGaussian() * 9};
      double[] right = WORKED.gradient().at(point);
      for (double off : new double[] {0, 1e-8, 1e-7, 3e-7, 1e-6, 1e-5, 1e-2}) {
        double[] given = Arrays.stream(right).map(it -> it * (1 + off)).toArray();
        assertEquals(
            Judgement.of(given, WORKED.gradientAt(point)).right(),
            Judgement.of(given, BOOK.gradientAt(point)).right(),
            () -> Arrays.toString(point) + " off by " + off);
      }
    }
  }

  @Test
  void on_the_courses_path_a_rule_answers_from_the_book_also_in_floats() {
    for (Rule rule : Rules.all()) {
      double[] weights = optigrade.course.Objective.start();
      List<double[]> states = rule.states().stream().map(state -> new double[2]).toList();
      for (int t = 1; t <= 30; t++) {
        StepInput input =
            new StepInput(
                weights, WORKED.gradient().at(weights), rule.rate(), states, rule.constants(), t);
        Step right = WORKED.step(rule, input).orElseThrow();
        for (StepInput given : List.of(input, inFloats(input))) {
          Step written = BOOK.step(rule, given).orElseThrow();
          assertArrayEquals(right.weights(), written.weights(), rule.id() + " " + t);
          assertEquals(right.states().size(), written.states().size());
          for (int i = 0; i < right.states().size(); i++) {
            assertArrayEquals(right.states().get(i), written.states().get(i));
          }
        }
        weights = right.weights();
        states = right.states();
      }
    }
  }

  private static StepInput inFloats(StepInput input) {
    return new StepInput(
        floats(input.weights()),
        floats(input.gradient()),
        (float) input.rate(),
        input.states().stream().map(BookTests::floats).toList(),
        floats(input.hyperparameters()),
        input.t());
  }

  private static double[] floats(double... numbers) {
    return Arrays.stream(numbers).map(it -> (float) it).toArray();
  }

  @Test
  void off_that_path_it_knows_no_step() {
    for (Rule rule : Rules.all()) {
      double[] start = optigrade.course.Objective.start();
      StepInput first =
          new StepInput(
              start,
              WORKED.gradient().at(start),
              rule.rate(),
              rule.states().stream().map(state -> new double[2]).toList(),
              rule.constants(),
              1);
      assertTrue(BOOK.step(rule, first).isPresent());
      assertEquals(Optional.empty(), BOOK.step(rule, first.withRate(rule.rate() * 1.001)));
      assertEquals(Optional.empty(), BOOK.step(rule, first.withGradient(new double[] {1, 1})));
      assertEquals(
          Optional.empty(),
          BOOK.step(rule, first.withGradient(new double[] {Double.NaN, Double.NaN})));
    }
  }

  @Test
  void one_that_was_cut_off_is_a_fault_of_ours() {
    for (int length : new int[] {0, 1, 20, 5_000, BYTES.length / 2, BYTES.length - 1}) {
      GraderFault fault =
          assertThrows(GraderFault.class, () -> Book.read(Arrays.copyOf(BYTES, length)));
      assertEquals("answer-book", fault.code());
    }
  }

  @Test
  void the_same_key_gives_the_same_bytes() {
    assertArrayEquals(BYTES, BookWriter.bytes(WORKED, WorkedOut.variants()));
  }
}
