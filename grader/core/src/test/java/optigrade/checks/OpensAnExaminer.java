package optigrade.checks;

/** A process that does just that. */
final class OpensAnExaminer {

  private OpensAnExaminer() {}

  public static void main(String[] arguments) {
    new Exam().close();
    System.out.println("opened: " + System.getProperty("org.graalvm.nativeimage.imagecode"));
  }
}
