package optigrade.similarity;

import de.jplag.Language;
import de.jplag.ParsingException;
import de.jplag.Submission;
import de.jplag.Token;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Turns one folder of sources into tokens. They are strangers': anything may go wrong. */
final class Reading {

  /** Far more than anybody writes for this; JPlag's time grows with the square of it. */
  static final int MOST_TOKENS = 5_000;

  static final long MOST_BYTES = 1 << 20;

  private Reading() {}

  /** What came of it. */
  sealed interface Result {}

  record Read(HandIn handIn) implements Result {}

  /**
   * @param why one word, for the answer
   */
  record Unread(int number, String why) implements Result {}

  static Result of(Path folder, int number) throws IOException {
    List<File> files = files(folder.resolve("" + number));
    if (files.stream().mapToLong(File::length).sum() > MOST_BYTES) {
      return new Unread(number, "long");
    }
    // JPlag's parser keeps what it reads, so everyone gets one; the set keeps the files' order.
    Language language = new de.jplag.java.Language();
    try {
      List<Token> tokens = language.parse(new LinkedHashSet<>(files));
      if (tokens.size() > MOST_TOKENS) {
        return new Unread(number, "long");
      }
      String name = "" + number;
      Submission submission =
          new Submission(name, folder.resolve(name).toFile(), true, files, language);
      submission.setTokenList(tokens);
      return tokens.size() <= language.minimumTokenMatch() + files.size()
          ? new Unread(number, "short")
          : new Read(new HandIn(number, submission));
    } catch (ParsingException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Unread(number, "unreadable");
    }
  }

  private static List<File> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Path::toFile).toList();
    }
  }
}
