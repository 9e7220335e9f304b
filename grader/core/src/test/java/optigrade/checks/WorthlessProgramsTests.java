package optigrade.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.course.Objective;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.loops.Loop;
import optigrade.judging.StepArguments;
import optigrade.model.Argument;
import optigrade.model.Part;
import optigrade.model.Reply;
import optigrade.model.Text;
import optigrade.model.Value;
import optigrade.reference.Slope;
import optigrade.reference.Solutions;
import optigrade.solving.Players;
import optigrade.solving.ReferenceProgram;
import optigrade.solving.ReferenceProgram.Player;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What was not worked out earns nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorthlessProgramsTests {

  private final Exam exam = new Exam();

  @AfterAll
  void close() {
    exam.close();
  }

  @TestFactory
  Stream<DynamicTest> a_program_earns_nothing_that() {
    Map<String, ReferenceProgram> programs = new LinkedHashMap<>();
    for (Reply.Reason reason : Reply.Reason.values()) {
      Reply none = new Reply.None(reason, Text.same("no"), Optional.empty());
      programs.put("gives no value: " + reason.id(), everywhere((arguments, program) -> none));
    }
    programs.put("returns null", returning(new Value.Nothing()));
    programs.put("returns an empty list", returning(Value.of()));
    programs.put("returns one number", returning(new Value.Num(0)));
    programs.put("returns zeros", returning(Value.of(0, 0)));
    programs.put("returns NaN", returning(Value.of(Double.NaN, Double.NaN)));
    programs.put("returns text", returning(new Value.Unknown("java.lang.String")));
    programs.put(
        "returns the start only", returning(new Value.Sequence(List.of(Value.of(-5, -2)))));
    programs.put("returns what it was given", everywhere(WorthlessProgramsTests::echo));
    programs.put("types in every answer of the course", typedIn());
    return programs.entrySet().stream()
        .map(
            entry ->
                dynamicTest(entry.getKey(), () -> assertEquals(0.0, exam.total(entry.getValue()))));
  }

  @Test
  void typed_in_paths_beside_right_rules_earn_nothing() {
    ReferenceProgram program = ReferenceProgram.right();
    for (Rule rule : Rules.all()) {
      program = program.with(Parts.loop(rule), typedPath(rule));
    }
    assertEquals(70.0, exam.total(program));
  }

  @Test
  void a_rule_that_looks_the_courses_steps_up_earns_nothing_and_neither_does_its_path() {
    ReferenceProgram program = ReferenceProgram.right();
    for (Rule rule : Rules.all()) {
      program = program.with(Parts.step(rule), lookedUp(rule));
    }
    assertEquals(10.0 + 4 * 2, exam.total(program));
  }

  @Test
  void a_typed_in_gradient_earns_no_point_of_any_path() {
    double[] slope = Slope.gradient().at(Objective.start());
    assertEquals(68.0, exam.total(ReferenceProgram.right().with(w -> slope)));
    List<double[]> known = Solutions.of(Rules.all().get(0)).accepted().get(0).path(30);
    ReferenceProgram lookedUp =
        ReferenceProgram.right()
            .with(
                w ->
                    known.stream().anyMatch(k -> Arrays.equals(k, w))
                        ? Slope.gradient().at(w)
                        : new double[2]);
    assertEquals(68.0, exam.total(lookedUp));
  }

  @Test
  void typed_in_points_are_not_carried_by_a_loop_that_is_wrong_otherwise() {
    Rule rule = Rules.all().get(0);
    ReferenceProgram.Player table = typedPath(rule);
    ReferenceProgram.Player halved = Players.of(optigrade.course.loops.Loop.right(rule));
    ReferenceProgram program =
        ReferenceProgram.right()
            .with(
                Parts.loop(rule),
                (arguments, all) ->
                    ((Argument.Count) arguments.get(2)).value() == 2
                        ? table.to(arguments, all)
                        : halved.to(
                            List.of(
                                arguments.get(0),
                                new Argument.Num(((Argument.Num) arguments.get(1)).value() / 2),
                                arguments.get(2)),
                            all));
    assertEquals(
        0.0,
        exam.score(program).criteria().stream()
            .filter(m -> m.criterion().equals("gd.epochs-2"))
            .findFirst()
            .orElseThrow()
            .earned()
            .doubleValue());
  }

  private static ReferenceProgram everywhere(Player player) {
    ReferenceProgram program = ReferenceProgram.right();
    for (Part part : Contract.parts()) {
      program = program.with(part.id(), player);
    }
    return program;
  }

  private static ReferenceProgram returning(Value value) {
    return everywhere((arguments, program) -> new Reply.Returned(value, after(arguments)));
  }

  private static List<Value> after(List<Argument> arguments) {
    return arguments.stream().map(StepArguments::value).toList();
  }

  /** The vectors that it was given, but for the gradient. */
  private static Reply echo(List<Argument> arguments, ReferenceProgram program) {
    List<Value> vectors = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (i != 1 && arguments.get(i) instanceof Argument.Vector vector) {
        vectors.add(Value.of(vector.numbers()));
      }
    }
    Value value = vectors.size() == 1 ? vectors.get(0) : new Value.Sequence(vectors);
    return new Reply.Returned(value, after(arguments));
  }

  private static ReferenceProgram typedIn() {
    double[] slope = Slope.gradient().at(Objective.start());
    ReferenceProgram program = ReferenceProgram.right().with(w -> slope);
    for (Rule rule : Rules.all()) {
      Step first = steps(rule).get(0);
      program = program.with(rule, input -> first).with(Parts.loop(rule), typedPath(rule));
    }
    return program;
  }

  /** The right points as far as the course's own, whatever the optimizer and the rate. */
  private static Player typedPath(Rule rule) {
    return (arguments, program) -> {
      int epochs = Math.min(30, ((Argument.Count) arguments.get(2)).value());
      List<Value> points =
          Solutions.of(rule).accepted().get(0).path(epochs).stream().map(Value::of).toList();
      return new Reply.Returned(new Value.Sequence(points), List.of());
    };
  }

  /** The course's own answer for each of the course's own points, and zeros for others. */
  private static Player lookedUp(Rule rule) {
    List<double[]> path = Solutions.of(rule).accepted().get(0).path(30);
    List<Step> steps = steps(rule);
    return (arguments, program) -> {
      double[] weights = ((Argument.Vector) arguments.get(0)).numbers();
      Step answer =
          new Step(new double[2], rule.states().stream().map(s -> new double[2]).toList());
      for (int i = 0; i < steps.size(); i++) {
        answer = Arrays.equals(path.get(i), weights) ? steps.get(i) : answer;
      }
      return new Reply.Returned(StepArguments.result(answer), after(arguments));
    };
  }

  private static List<Step> steps(Rule rule) {
    List<Step> steps = new ArrayList<>();
    Loop.right(rule)
        .path(
            Slope.gradient(),
            (StepInput input) -> {
              steps.add(Solutions.of(rule).oracle().step(input));
              return steps.get(steps.size() - 1);
            },
            rule.rate(),
            30);
    return steps;
  }
}
