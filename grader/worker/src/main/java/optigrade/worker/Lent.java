package optigrade.worker;

import optigrade.worker.protocol.Value;
import org.jspecify.annotations.Nullable;

/** Where a method whose body is lent to the grader leads. */
public final class Lent {

  private Lent() {}

  /**
   * Asks the grader for the value of a method. A stub puts its own arguments, boxed, into an array,
   * casts (and unboxes) what comes back to its return type and returns it.
   *
   * @param function the number under which the grader answers
   * @param returnType the method's return type as in a class file: from the method's generic
   *     signature where it has one ({@code Ljava/util/List<Ljava/lang/Double;>;}), else from its
   *     descriptor ({@code [D}). What comes back is of that type; boxed where it is primitive.
   * @param arguments the method's own arguments in order, numbers boxed
   * @throws Throwable only unchecked ones: an error where the grader's value does not fit the type
   */
  public static @Nullable Object call(int function, String returnType, @Nullable Object[] arguments)
      throws Throwable {
    ProgramLoader loader = ProgramLoader.of(Callers.WALKER.getCallerClass());
    Typed type = Signature.read(returnType, loader);
    return new ToObject(loader.functions())
        .of(loader.calling().ask(new Value.GraderFunction(function), arguments), type);
  }
}
