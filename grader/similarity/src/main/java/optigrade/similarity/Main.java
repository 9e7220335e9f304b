package optigrade.similarity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Reads, compares, answers, ends. */
public final class Main {

  private Main() {}

  /** See {@link Request} for what it takes. */
  public static void main(String[] arguments) throws IOException {
    endWithTheOneWhoAsks();
    Request request = Request.of(arguments);
    answer(request).write(request.answer());
    // A parser that hangs would go on.
    Runtime.getRuntime().halt(0);
  }

  /** Whoever asks keeps our input open; however that one ends, we do. */
  private static void endWithTheOneWhoAsks() {
    Readings.daemon(
            () -> {
              try {
                while (System.in.read() >= 0) {
                  // Nothing is ever said.
                }
              } catch (IOException e) {
                // As if it were closed.
              }
              Runtime.getRuntime().halt(1);
            })
        .start();
  }

  static Answer answer(Request request) throws IOException {
    if (Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).isEmpty()) {
      return new Answer().say("no-compiler");
    }
    try {
      return compared(request);
    } catch (OutOfMemoryError e) {
      return new Answer().say("no-memory");
    }
  }

  private static Answer compared(Request request) throws IOException {
    List<Reading.Result> results = new Readings(request).all(count(request.folder()));
    if (!(results.get(0) instanceof Reading.Read given)) {
      throw new IllegalArgumentException("what everybody was given can't be read");
    }
    Answer answer = new Answer();
    List<Reading.Result> handedIn = results.subList(1, results.size());
    List<HandIn> read =
        handedIn.stream()
            .filter(Reading.Read.class::isInstance)
            .map(it -> ((Reading.Read) it).handIn())
            .toList();
    handedIn.stream()
        .filter(Reading.Unread.class::isInstance)
        .map(Reading.Unread.class::cast)
        .forEach(it -> answer.say("unread", it.number(), it.why()));
    Alphabet alphabet = new Alphabet();
    alphabet.spelled(given.handIn());
    List<Group> groups = Group.of(read, alphabet);
    if (groups.size() > request.mostHandIns()) {
      return answer.say("too-many-hand-ins", groups.size());
    }
    return new AllAgainstAll(request, new Tiling(given.handIn(), alphabet), groups)
        .found()
        .map(found -> told(answer.say("compared", read.size()), found))
        .orElseGet(() -> answer.say("too-many-pairs"));
  }

  private static Answer told(Answer answer, Found found) {
    answer.say("alike", found.alike());
    for (Pair pair : found.pairs()) {
      answer.say("pair", pair.first(), pair.second(), pair.similarity(), pair.tokens());
    }
    return answer;
  }

  private static int count(Path folder) throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      return (int) folders.count() - 1;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
