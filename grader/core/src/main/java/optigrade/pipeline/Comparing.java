package optigrade.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import optigrade.comparing.Comparison;
import optigrade.comparing.Program;
import optigrade.model.HandedIn;
import optigrade.model.Similarity;
import optigrade.model.Text;
import optigrade.store.Compared;
import optigrade.store.Kept;
import optigrade.store.Known;
import optigrade.store.Store;

/**
 * Has a class's hand-ins compared, from what the store holds of them; again only where they
 * changed. Whatever goes wrong here is told in its own place and costs nothing else.
 *
 * @param ids of this run's hand-ins
 */
record Comparing(Store store, Program program, int threshold, List<String> ids) {

  /** What is asked for, or what would be there of an earlier run goes. */
  static Optional<Similarity> of(Options options, Store store, List<String> ids, Watcher watcher)
      throws IOException {
    if (options.resemblance().isEmpty()) {
      store.forgetCompared();
      return Optional.empty();
    }
    Options.Resemblance asked = options.resemblance().orElseThrow();
    return Optional.of(
        new Comparing(store, asked.program(), asked.threshold(), ids.stream().sorted().toList())
            .similarity(watcher));
  }

  private Similarity similarity(Watcher watcher) throws IOException {
    String key = key();
    Optional<Compared> before = store.compared().filter(it -> it.key().equals(key));
    if (before.isPresent() && !key.isEmpty()) {
      return before.get().similarity();
    }
    watcher.comparing(ids.size());
    Similarity found = found();
    boolean lasting = found instanceof Similarity.Compared;
    store.remember(new Compared(lasting ? key : "", found));
    return found;
  }

  private Similarity found() {
    try (Comparison comparison = new Comparison(program, threshold)) {
      for (String id : ids) {
        Optional<Kept> kept = kept(id);
        if (kept.isPresent()) {
          comparison.add(id, kept.get().files());
        } else {
          comparison.addNotGraded(id);
        }
      }
      return comparison.result();
    } catch (IOException e) {
      return new Similarity.NotDone(unreadable(e));
    }
  }

  private Optional<Kept> kept(String id) {
    return store
        .known(id)
        .flatMap(
            known ->
                known.result() instanceof Known.Graded graded
                    ? store.kept(graded.key())
                    : Optional.empty());
  }

  /** Of everything that the answer depends on; empty where the program is not there. */
  private String key() throws IOException {
    if (!Files.isRegularFile(program.jar())) {
      return "";
    }
    StringBuilder all = new StringBuilder();
    all.append(hash(Files.readAllBytes(program.jar()))).append(' ');
    all.append(System.getProperty("java.version")).append(' ').append(threshold).append('\n');
    for (String id : ids) {
      all.append(id).append(' ').append(store.known(id).map(Comparing::contents).orElse(""));
      all.append('\n');
    }
    return hash(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String contents(Known known) {
    boolean graded = known.result() instanceof Known.Graded;
    return graded
        + " "
        + known.submission().files().stream().map(it -> it.path() + ' ' + it.sha256()).toList();
  }

  private static String hash(byte[] bytes) {
    return new HandedIn("", bytes).sha256();
  }

  private static Text unreadable(IOException e) {
    return new Text(
        "The hand-ins were not compared: their copies could not be written (%s).".formatted(e),
        "Chưa so sánh các bài nộp: không ghi được bản sao của chúng (%s).".formatted(e));
  }
}
