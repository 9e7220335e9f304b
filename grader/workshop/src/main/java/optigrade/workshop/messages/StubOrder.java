package optigrade.workshop.messages;

import java.util.List;

/**
 * Replace the bodies of these methods by a call of {@code optigrade.worker.Lent}, so that the
 * grader answers in their place. Used where a method that others rest on gives no value of its own.
 */
public record StubOrder(List<Compilation.ClassFile> classes, List<Stub> stubs) implements Order {

  public StubOrder {
    classes = List.copyOf(classes);
    stubs = List.copyOf(stubs);
  }

  /** A method, and the number of the grader's function that answers for it. */
  public record Stub(String owner, String name, String descriptor, int function) {}
}
