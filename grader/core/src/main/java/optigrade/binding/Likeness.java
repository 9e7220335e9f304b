package optigrade.binding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.model.Part;

/** How near a method's name comes to a part's. The order is the order of preference. */
enum Likeness {
  /** Equal up to case and underscores. */
  SAME,
  /** A slip of the pen, a well-known other name, or the name with a word that says nothing. */
  NEAR,
  OTHER;

  /** Words that say nothing about which rule it is. */
  private static final Set<String> FILLERS =
      Set.of(
          "update",
          "step",
          "optimizer",
          "optimiser",
          "optimize",
          "optimise",
          "compute",
          "calculate",
          "calc",
          "get",
          "find",
          "do",
          "apply",
          "perform",
          "with",
          "by",
          "rule",
          "algorithm",
          "method",
          "function",
          "one",
          "single",
          "my",
          "the",
          "and",
          "of",
          "solution",
          "impl");

  /** Whether the name comes near none of these parts, loops apart. */
  static boolean isNoneOf(String method, String owner, Stream<Part> parts) {
    return parts
        .filter(part -> !Exercise.isLoop(part))
        .allMatch(part -> ofStep(method, owner, part) == OTHER);
  }

  /** {@code owner} speaks where the method's name says nothing: {@code step} in {@code Adam}. */
  static Likeness ofStep(String method, String owner, Part part) {
    if (Names.same(method, part.name())) {
      return SAME;
    }
    String core = core(method).isEmpty() ? core(Names.simple(owner)) : core(method);
    boolean known =
        core.equals(Names.plain(part.name()))
            || core.equals(part.exercise())
            || KnownNames.of(part).contains(core);
    return known || Names.isSlip(core, part.name()) ? NEAR : OTHER;
  }

  /** A loop's name may end in its exercise's: {@code trainP1Adam}. */
  static Likeness ofLoop(String method, Exercise exercise) {
    Part loop = exercise.loop();
    if (Names.same(method, loop.name())) {
      return SAME;
    }
    String core = core(method);
    boolean known =
        Stream.concat(Stream.of(""), exercise.names())
            .filter(core::endsWith)
            .map(name -> core.substring(0, core.length() - name.length()))
            .anyMatch(rest -> isLoopsName(rest, loop));
    return known || Names.isSlip(core, loop.name()) ? NEAR : OTHER;
  }

  private static boolean isLoopsName(String name, Part loop) {
    return name.equals(Names.plain(loop.name())) || KnownNames.of(loop).contains(name);
  }

  private static String core(String name) {
    List<String> words = Names.words(name).filter(word -> !FILLERS.contains(word)).toList();
    return words.stream().collect(Collectors.joining());
  }
}
