package optigrade.workshop.messages;

import java.util.List;

/**
 * Compile these files as one program.
 *
 * @param level the language level, such as {@code "17"}
 * @param wordedByJavac whether javac, where there is one, words the messages
 */
public record CompileOrder(List<Source> sources, String level, boolean wordedByJavac)
    implements Order {

  public CompileOrder {
    sources = List.copyOf(sources);
  }

  /** A file as it was handed in. The workshop decodes the bytes. */
  public record Source(String path, byte[] content) {}
}
