package optigrade.similarity;

import de.jplag.Submission;
import de.jplag.Token;
import java.util.List;

/** A hand-in as JPlag sees it: a row of tokens, with neither names nor numbers. */
record HandIn(int number, Submission submission) {

  List<Token> tokens() {
    return submission.getTokenList();
  }

  int files() {
    return submission.getFiles().size();
  }
}
