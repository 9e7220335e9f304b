package optigrade.worker.protocol;

import java.util.List;

/** What crosses the channel as argument or result. A number is always a double. */
public sealed interface Value {

  record Num(double value) implements Value {}

  record Sequence(List<Value> items) implements Value {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** The program returned nothing where something was asked for ({@code null}). */
  record Nothing() implements Value {}

  /** Something that is neither a number nor a list of such; the name of its type. */
  record Unknown(String type) implements Value {}

  /** Arguments only: a function that the grader itself answers, by {@link Reply.Callback}. */
  record GraderFunction(int id) implements Value {}

  /** Arguments only: a function that is one of the program's own. */
  record OwnFunction(Target target) implements Value {}
}
