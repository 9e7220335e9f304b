package optigrade.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files under {@code .store} in the folder that reports go to. One process at a time; its
 * threads may share it.
 */
public final class Store implements AutoCloseable {

  private static final Codec<Kept> KEPT = Codec.of(Kept.class);
  private static final Codec<Known> KNOWN = Codec.of(Known.class);
  private static final Codec<LastRun> LAST_RUN = Codec.of(LastRun.class);
  private static final Codec<Compared> COMPARED = Codec.of(Compared.class);

  private final Path folder;
  private final Lock lock;
  private final Whole whole;

  private Store(Path folder, Lock lock, Whole whole) {
    this.folder = folder;
    this.lock = lock;
    this.whole = whole;
  }

  /**
   * @throws InUseException where another run is at work there
   */
  public static Store open(Path out) throws IOException {
    Path folder = Files.createDirectories(out.resolve(".store"));
    Lock lock = Lock.on(folder.resolve("lock"));
    try {
      return new Store(folder, lock, Whole.aside(folder.resolve("aside")));
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /** Whether anything was ever kept there. */
  public static boolean isAt(Path out) {
    return Files.isRegularFile(out.resolve(".store").resolve("last-run"));
  }

  public Optional<Kept> kept(String key) {
    return read(outcomes(key), KEPT).filter(kept -> kept.key().equals(key));
  }

  /** What will be read back, which shares with others what is the same in them. */
  public Kept keep(Kept kept) throws IOException {
    byte[] bytes = KEPT.bytes(kept);
    whole.write(outcomes(kept.key()), bytes);
    return KEPT.value(bytes);
  }

  public Optional<Known> known(String id) {
    return read(submission(id), KNOWN).filter(known -> known.submission().id().equals(id));
  }

  public void remember(Known known) throws IOException {
    whole.write(submission(known.submission().id()), KNOWN.bytes(known));
  }

  public Optional<LastRun> lastRun() {
    return read(folder.resolve("last-run"), LAST_RUN);
  }

  /**
   * With what all pages were written, such as by which grader in which language; nothing where that
   * is not known of all of them, as after a run that was killed.
   */
  public Optional<String> pages() {
    try {
      return Optional.of(Files.readString(folder.resolve("pages")));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  public void pagesBegin() throws IOException {
    Files.deleteIfExists(folder.resolve("pages"));
  }

  public void pagesAre(String with) throws IOException {
    whole.write(folder.resolve("pages"), with.getBytes(StandardCharsets.UTF_8));
  }

  public void begin(LastRun run) throws IOException {
    whole.write(folder.resolve("last-run"), LAST_RUN.bytes(run));
  }

  public Optional<Compared> compared() {
    return read(folder.resolve("compared"), COMPARED);
  }

  public void remember(Compared compared) throws IOException {
    whole.write(folder.resolve("compared"), COMPARED.bytes(compared));
  }

  public void forgetCompared() throws IOException {
    Files.deleteIfExists(folder.resolve("compared"));
  }

  /** What can't be read is not there: it costs a run, and nothing else. */
  private static <T extends Record> Optional<T> read(Path file, Codec<T> codec) {
    try {
      return Optional.of(codec.value(Files.readAllBytes(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes a file of the whole class, whole or not at all; leaves it where it is the same. */
  public void replace(Path file, byte[] content) throws IOException {
    whole.write(file, content);
  }

  private Path outcomes(String key) {
    return folder.resolve("outcomes").resolve(key.substring(0, 2)).resolve(key);
  }

  private Path submission(String id) {
    return folder.resolve("submissions").resolve(id);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
