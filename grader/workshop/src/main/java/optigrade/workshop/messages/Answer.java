package optigrade.workshop.messages;

import java.util.List;

/** What a workshop sends. A {@link Compilation} answers a {@link CompileOrder}. */
public sealed interface Answer permits Compilation, Answer.Ready, Answer.Stubbed, Answer.Unable {

  /**
   * Once, when the workshop is warm.
   *
   * @param protocol {@link Answers#PROTOCOL}
   * @param runtime the version of its JDK
   */
  record Ready(int protocol, String runtime) implements Answer {}

  /** Answers a {@link StubOrder}: all of its classes, those with stubs changed. */
  record Stubbed(List<Compilation.ClassFile> classes) implements Answer {
    public Stubbed {
      classes = List.copyOf(classes);
    }
  }

  /** An order that can't be carried out, such as a stub for a method that isn't there. */
  record Unable(String reason) implements Answer {}
}
