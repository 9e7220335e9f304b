package optigrade.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import optigrade.model.Recall;

/**
 * A value that may be the same in many records: written by itself, so that whoever reads the same
 * bytes again is given the very same value and need not make it once more.
 */
final class Pack<T> implements Form<T> {

  /** What is larger is nobody else's. */
  private static final int LARGEST = 4096;

  private final Form<T> inside;
  private final Recall<T> known = new Recall<>();

  Pack(Form<T> inside) {
    this.inside = inside;
  }

  @Override
  public void write(Sink sink, T value) throws IOException {
    Sink alone = new Sink();
    inside.write(alone, value);
    sink.block(alone.bytes());
  }

  @Override
  public T read(Source source) throws IOException {
    byte[] block = source.block();
    if (block.length > LARGEST) {
      return made(block);
    }
    List<String> bytes = List.of(new String(block, StandardCharsets.ISO_8859_1));
    Optional<T> before = known.find(bytes);
    return before.isPresent() ? before.get() : known.keep(bytes, made(block));
  }

  private T made(byte[] block) throws IOException {
    Source alone = new Source(block);
    T value = inside.read(alone);
    if (!alone.isAtItsEnd()) {
      throw new DamagedException("something follows");
    }
    return value;
  }
}
