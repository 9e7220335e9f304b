package optigrade.comparing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import optigrade.model.HandedIn;
import optigrade.model.Similarity;
import optigrade.model.Similarity.LeftOut;

/** Takes one hand-in after another, and then has all of them compared. */
public final class Comparison implements AutoCloseable {

  /** Without these a JVM on Windows can't start. */
  private static final List<String> KEPT = List.of("SystemRoot", "windir");

  private static final long PATIENCE_SECONDS = 10;

  private final Program program;
  private final int threshold;
  private final Folder folder;
  private final List<String> ids = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  /**
   * @param threshold from which a pair counts, in hundredths of a percent
   */
  public Comparison(Program program, int threshold) throws IOException {
    this.program = program;
    this.threshold = threshold;
    this.folder = new Folder(program.temporary());
    folder.put(0, List.of(starter()));
  }

  /** What every student is given to begin with: nobody is like another for that. */
  private static HandedIn starter() throws IOException {
    try (InputStream in = Comparison.class.getResourceAsStream("Optimizers.java")) {
      if (in == null) {
        throw new IllegalStateException("the jar is not whole: it has no starter");
      }
      return new HandedIn("Optimizers.java", in.readAllBytes());
    }
  }

  public void add(String id, List<HandedIn> files) throws IOException {
    List<HandedIn> sources = files.stream().filter(HandedIn::isJava).toList();
    if (sources.isEmpty()) {
      leftOut.add(new LeftOut(id, Similarity.Why.NO_JAVA));
      return;
    }
    ids.add(id);
    folder.put(ids.size(), sources);
  }

  /** One whose sources are not at hand. */
  public void addNotGraded(String id) {
    leftOut.add(new LeftOut(id, Similarity.Why.NOT_GRADED));
  }

  /** Whatever goes wrong is an answer, too. */
  public Similarity result() {
    if (!program.isThere()) {
      return new Similarity.NotDone(Wording.noJar(program.jar()));
    }
    try {
      boolean inTime = run(new Request(folder.handIns(), folder.answer(), threshold));
      if (!inTime) {
        return new Similarity.NotDone(Wording.late(program.limit()));
      }
      return Files.isRegularFile(folder.answer())
          ? new AnswerReader(threshold, ids, leftOut).read(folder.answer())
          : new Similarity.NotDone(Wording.broken());
    } catch (IOException | UncheckedIOException e) {
      return new Similarity.NotDone(Wording.broken());
    }
  }

  /** Its input stays open as long as we live, so that it never outlives us. */
  private boolean run(Request request) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(program.command(request)).directory(folder.path().toFile());
    builder.environment().keySet().retainAll(KEPT);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try {
      return process.waitFor(program.limit().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      end(process);
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.toHandle().destroyForcibly();
    try {
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    folder.close();
  }
}
