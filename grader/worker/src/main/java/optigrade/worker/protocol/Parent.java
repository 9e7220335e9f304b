package optigrade.worker.protocol;

import java.util.concurrent.CompletableFuture;

/** The process that started this one. */
public final class Parent {

  private Parent() {}

  /**
   * Ends this process when its parent is gone, also while a program loops: a grader that was killed
   * can't end its workers itself, and an idle one alone would notice that its channel closed.
   */
  public static void endWithIt() {
    ProcessHandle.current().parent().map(ProcessHandle::onExit).ifPresent(Parent::thenEnd);
  }

  private static void thenEnd(CompletableFuture<ProcessHandle> exit) {
    CompletableFuture<Void> unused = exit.thenRun(() -> Runtime.getRuntime().halt(0));
  }
}
