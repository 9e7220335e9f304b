package optigrade.model;

import java.util.List;

/** What a check hands to a part of the student's program. */
public sealed interface Argument {

  record Vector(double[] numbers) implements Argument {}

  record Num(double value) implements Argument {}

  record Count(int value) implements Argument {}

  /** A function that the grader answers itself. */
  record Recorder(Answers answers) implements Argument {}

  /** The student's own part of that id. */
  record Own(String part) implements Argument {}

  /** How the grader answers when the student's program calls it. */
  @FunctionalInterface
  interface Answers {
    Value to(List<Value> arguments);

    /** The first answers, where they don't depend on what is asked. */
    default List<Value> foreseen() {
      return List.of();
    }
  }
}
