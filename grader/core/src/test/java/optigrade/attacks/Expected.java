package optigrade.attacks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.model.Finding;
import optigrade.model.Score;
import optigrade.report.Report;

/**
 * What an attacker's report must say.
 *
 * @param lane in which lane it runs
 * @param loses the criteria that lose points; each other one keeps all of its own
 * @param outcome why parts gave no value
 * @param findings the findings' ids; where the case does not say, those of the outcome
 * @param flags the flags' ids, without what the binding of methods remarks
 * @param compilation what the compiler makes of it
 */
record Expected(
    OneOf lane, OneOf loses, OneOf outcome, OneOf findings, OneOf flags, OneOf compilation) {

  static final Set<String> KEYS =
      Set.of("lane", "loses", "outcome", "findings", "flags", "compilation");

  /** Sets of words; one of them must be what is there. {@code any} stands for whatever it is. */
  record OneOf(List<Set<String>> sets) {
    OneOf {
      sets = List.copyOf(sets);
    }

    static OneOf read(String text) {
      return new OneOf(
          Arrays.stream(text.split("\\|", -1)).map(String::strip).map(OneOf::words).toList());
    }

    private static Set<String> words(String text) {
      return text.equals("nothing") || text.equals("none")
          ? Set.of()
          : new TreeSet<>(List.of(text.split("\\s+", -1)));
    }

    boolean holds(Set<String> actual) {
      return sets.contains(Set.of("any")) || sets.stream().anyMatch(actual::equals);
    }

    @Override
    public String toString() {
      return sets.stream().map(Set::toString).collect(Collectors.joining(" or "));
    }
  }

  static Expected of(Map<String, String> header) {
    return new Expected(
        OneOf.read(header.getOrDefault("lane", "shared")),
        OneOf.read(header.getOrDefault("loses", "nothing")),
        OneOf.read(header.getOrDefault("outcome", "none")),
        OneOf.read(header.getOrDefault("findings", header.getOrDefault("outcome", "none"))),
        OneOf.read(header.getOrDefault("flags", "none")),
        OneOf.read(header.getOrDefault("compilation", "clean")));
  }

  boolean pure() {
    return lane.sets().stream().noneMatch(words -> words.contains("alone"));
  }

  /** What is otherwise than expected, in words. */
  List<String> differences(Report.Graded report) {
    return Stream.of(
            difference("lane", lane, Set.of(word(report.isolation().lane()))),
            difference("loses", loses, lost(report.score())),
            difference("outcome", outcome, outcome(report)),
            difference("findings", findings, findings(report)),
            difference("flags", flags, flags(report)),
            difference("compilation", compilation, Set.of(word(report.compilation().status()))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> difference(String what, OneOf expected, Set<String> actual) {
    return expected.holds(actual)
        ? Optional.empty()
        : Optional.of(what + ": " + String.join(" ", actual) + " (expected " + expected + ")");
  }

  private static Set<String> lost(Score score) {
    Set<String> lost =
        score.criteria().stream()
            .filter(mark -> mark.earned().compareTo(mark.possible()) < 0)
            .map(Score.Mark::criterion)
            .collect(Collectors.toCollection(TreeSet::new));
    return lost.size() == score.criteria().size() ? Set.of("everything") : lost;
  }

  private static Set<String> outcome(Report.Graded report) {
    return report.outcomes().failures().stream()
        .map(failure -> failure.reply().reason().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> findings(Report.Graded report) {
    return report.findings().stream()
        .map(Finding::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> flags(Report report) {
    return report.flags().stream()
        .map(Report.Flag::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
