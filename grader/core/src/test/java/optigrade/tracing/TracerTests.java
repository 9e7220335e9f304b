package optigrade.tracing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import optigrade.answers.AnswerKey;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.judging.Arguments;
import optigrade.model.Argument;
import optigrade.model.Program;
import optigrade.model.Reply;
import optigrade.model.Text;
import optigrade.model.Value;
import optigrade.reference.Slope;
import optigrade.reference.Solutions;
import optigrade.reference.Version;
import optigrade.reference.mistakes.Mistakes;
import optigrade.solving.CourseKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracerTests {

  private static final Rule ADAM = Rules.named("adam").orElseThrow();
  private static final AnswerKey KEY = CourseKey.get();

  @ParameterizedTest
  @ValueSource(strings = {"gd", "momentum", "rmsprop", "adam"})
  void every_accepted_way_is_right_all_along(String id) {
    Rule rule = Rules.named(id).orElseThrow();
    for (Version version : Solutions.of(rule).accepted()) {
      Trace trace =
          trace(rule, 30, TracerTests::right, input -> step(version.stepper().step(input)));
      assertTrue(trace.isRight(), () -> id + " " + version.id());
      assertEquals(List.of(), trace.remarks());
      int vectors = 2 + rule.states().size() + (id.equals("adam") ? 2 : 0);
      assertEquals(30 * vectors, trace.rows().size());
      assertEquals(31, trace.path().expected().size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gd", "momentum", "rmsprop", "adam"})
  void each_mistake_of_a_rule_that_shows_there_is_pointed_out_once(String id) {
    Rule rule = Rules.named(id).orElseThrow();
    long shown =
        Mistakes.ofRule(id).stream()
            .map(mistake -> mistake.versions(rule).get(0))
            .map(it -> trace(rule, 2, TracerTests::right, input -> step(it.stepper().step(input))))
            .filter(trace -> !trace.isRight())
            .peek(
                trace ->
                    assertEquals(
                        1, trace.rows().stream().filter(r -> r.differs().isPresent()).count()))
            .count();
    assertTrue(shown >= Mistakes.ofRule(id).size() - 3, id + ": " + shown);
  }

  @Test
  void what_differs_first_is_named_even_where_the_weights_come_out_right() {
    Trace trace =
        trace(
            ADAM,
            2,
            TracerTests::right,
            input -> {
              Step right = Solutions.of(ADAM).oracle().step(input);
              return step(new Step(right.weights(), List.of(right.states().get(0), new double[2])));
            });
    Trace.Row first =
        trace.rows().stream().filter(row -> row.differs().isPresent()).findFirst().orElseThrow();
    assertEquals("1 S 0", first.epoch() + " " + first.name() + " " + first.differs().orElse(9));
  }

  @Test
  void of_corrected_states_only_the_right_ones_are_known() {
    Trace trace =
        trace(ADAM, 1, TracerTests::right, input -> step(Solutions.of(ADAM).oracle().step(input)));
    assertEquals(
        List.of("dW", "V", "S", "V^", "S^", "W"),
        trace.rows().stream().map(Trace.Row::name).toList());
    assertTrue(trace.rows().get(3).mine().isEmpty());
    assertArrayEquals(new double[] {-1, -8}, trace.rows().get(3).right(), 1e-12);
    assertArrayEquals(new double[] {1, 64}, trace.rows().get(4).right(), 1e-9);
  }

  @Test
  void without_a_gradient_the_right_one_stands_in_and_that_is_said() {
    Trace trace =
        trace(
            ADAM, 2, w -> none("no df_w"), input -> step(Solutions.of(ADAM).oracle().step(input)));
    assertFalse(trace.isRight(), "the rule is, df_w is not");
    assertTrue(trace.rows().stream().allMatch(row -> row.differs().isEmpty()));
    assertTrue(
        trace.rows().stream()
            .filter(row -> row.name().equals("dW"))
            .allMatch(row -> row.mine().isEmpty()),
        "the grader's gradient is not the program's");
    assertEquals(1, trace.remarks().size());
    assertTrue(trace.remarks().get(0).en().contains("no df_w"), trace.remarks()::toString);
  }

  @Test
  void a_rule_that_gives_no_step_ends_it_there() {
    Trace trace =
        trace(
            ADAM,
            3,
            TracerTests::right,
            input -> input.t() == 2 ? none("gone") : step(Solutions.of(ADAM).oracle().step(input)));
    assertFalse(trace.isRight());
    assertTrue(trace.remarks().get(0).en().contains("epoch 2: gone"), trace.remarks()::toString);
    assertEquals(18, trace.rows().size());
    assertEquals(5, trace.rows().stream().filter(row -> row.mine().isPresent()).count());
    assertEquals(
        2, ((Value.Sequence) trace.path().actual().orElseThrow()).items().size(), "its points");
  }

  @ParameterizedTest
  @MethodSource("oddResults")
  void what_is_no_step_is_told_and_breaks_nothing(Value odd) {
    Trace trace = trace(ADAM, 2, TracerTests::right, input -> new Reply.Returned(odd, List.of()));
    assertFalse(trace.isRight());
    String said = trace.remarks().get(0).en();
    assertTrue(
        said.endsWith(
            odd instanceof Value.Nothing
                ? "it returned nothing (null)."
                : "what it returned is not 3 vectors of 2 numbers each."),
        said);
  }

  static List<Value> oddResults() {
    return List.of(
        new Value.Nothing(),
        new Value.Num(1),
        Value.of(1, 2, 3),
        new Value.Sequence(List.of()),
        new Value.Unknown("java.lang.String"));
  }

  @Test
  void numbers_that_are_none_differ() {
    double[] nan = {Double.NaN, Double.POSITIVE_INFINITY};
    Trace trace =
        trace(ADAM, 2, TracerTests::right, input -> step(new Step(nan, List.of(nan, nan))));
    assertFalse(trace.isRight());
    assertEquals(List.of(), trace.remarks());
  }

  private static Reply right(double[] point) {
    return new Reply.Returned(Value.of(Slope.gradient().at(point)), List.of());
  }

  private static Reply none(String message) {
    return new Reply.None(Reply.Reason.THREW, Text.same(message), Optional.empty());
  }

  private static Reply step(Step step) {
    List<Value> vectors = new ArrayList<>(List.of(Value.of(step.weights())));
    step.states().forEach(state -> vectors.add(Value.of(state)));
    return new Reply.Returned(new Value.Sequence(vectors), List.of());
  }

  private static Trace trace(
      Rule rule, int epochs, Function<double[], Reply> gradient, Function<StepInput, Reply> step) {
    Program program =
        new Program() {
          @Override
          public Reply call(String scope, String part, List<Argument> arguments) {
            return part.equals(Parts.GRADIENT)
                ? gradient.apply(((Argument.Vector) arguments.get(0)).numbers())
                : step.apply(input(rule, arguments));
          }

          @Override
          public boolean lend(String part, Argument.Answers answers) {
            return false;
          }

          @Override
          public void takeBack(String part) {}
        };
    return new Tracer(program, rule, KEY).follow(epochs);
  }

  private static StepInput input(Rule rule, List<Argument> arguments) {
    List<Value> values = new ArrayList<>();
    for (Argument argument : arguments) {
      if (argument instanceof Argument.Vector vector) {
        values.add(Value.of(vector.numbers()));
      } else if (argument instanceof Argument.Num number) {
        values.add(new Value.Num(number.value()));
      } else {
        values.add(new Value.Num(((Argument.Count) argument).value()));
      }
    }
    return Arguments.read(rule, values).orElseThrow();
  }
}
