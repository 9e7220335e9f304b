package optigrade.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import optigrade.model.Part;

/**
 * A rule and the training loop that takes it.
 *
 * @param number its place in the course, from 1
 */
record Exercise(int number, Part rule, Part loop) {

  private static final Set<String> NUMBERED =
      Set.of("exercise", "ex", "bai", "baitap", "cau", "problem", "task", "question", "part");

  static List<Exercise> of(List<Part> contract) {
    List<Exercise> found = new ArrayList<>();
    for (Part loop : contract) {
      if (isLoop(loop)) {
        ruleOf(contract, loop)
            .ifPresent(rule -> found.add(new Exercise(found.size() + 1, rule, loop)));
      }
    }
    return found;
  }

  boolean is(Exercise other) {
    return number == other.number;
  }

  static boolean isLoop(Part part) {
    return part.parameters().stream().anyMatch(p -> p.kind() == Part.Kind.FUNCTION);
  }

  private static Optional<Part> ruleOf(List<Part> contract, Part loop) {
    return contract.stream()
        .filter(part -> part.exercise().equals(loop.exercise()) && !isLoop(part))
        .findFirst();
  }

  /** What its rule is called: {@code adam}; {@code rmsprop} and {@code rms}. */
  Stream<String> names() {
    return Stream.concat(
        Stream.of(rule.exercise(), Names.plain(rule.name())), KnownNames.of(rule).stream());
  }

  /** How much of the name speaks of this exercise: the length of the longest name found in it. */
  int spokenOfIn(String name) {
    String plain = Names.plain(name);
    return names().filter(plain::contains).mapToInt(String::length).max().orElse(0);
  }

  /** {@code Exercise2}, {@code Bai02}. */
  boolean isNumberedIn(String className) {
    String plain = Names.plain(className).toLowerCase(Locale.ROOT);
    String word = plain.replaceAll("[0-9]+$", "");
    String digits = plain.substring(word.length());
    return NUMBERED.contains(word) && digits.replaceFirst("^0+", "").equals("" + number);
  }
}
