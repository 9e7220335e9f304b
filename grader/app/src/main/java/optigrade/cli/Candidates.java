package optigrade.cli;

import java.util.Iterator;
import optigrade.explaining.Topics;
import optigrade.pipeline.Checking;

/** What a shell may complete a word to, beside commands and options. */
final class Candidates {

  private Candidates() {}

  static final class Exercises implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Checking.exercises().iterator();
    }
  }

  static final class Ids implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Topics.ids().iterator();
    }
  }
}
