package optigrade.worker;

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
   */
  @SuppressWarnings("DoNotCallSuggester") // until it is there
  public static Object call(int function, String returnType, Object[] arguments) {
    throw new UnsupportedOperationException("lending is not there yet");
  }
}
