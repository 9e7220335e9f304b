package optigrade.binding;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.TypeShape;

/**
 * Which exercise a training loop belongs to: first by its optimizer's shape (the kinds and number
 * of parameters that its functional interface's single method takes), where several rules have that
 * shape by names (of the interface, the parameter, the method, the interface's own method and its
 * parameters), and at last by the class that the loop stands in.
 */
final class Loops {

  private final List<Exercise> exercises;
  private final Optimizers optimizers;
  private final OwnVectors vectors;
  private final IdentityHashMap<MethodShape, Loop> known = new IdentityHashMap<>();

  Loops(List<Exercise> exercises, Optimizers optimizers, OwnVectors vectors) {
    this.exercises = exercises;
    this.optimizers = optimizers;
    this.vectors = vectors;
  }

  /**
   * A method that is called like a training loop.
   *
   * @param exercise empty where nothing tells which
   * @param functionOrder how its optimizer takes that exercise's rule's parameters
   */
  record Loop(
      TypeShape type,
      MethodShape method,
      Optional<Optimizers.Optimizer> optimizer,
      Optional<Exercise> exercise,
      List<Integer> functionOrder) {}

  /** Each exercise asks for the same methods. */
  Loop read(TypeShape type, MethodShape method) {
    return known.computeIfAbsent(method, it -> fresh(type, it));
  }

  private Loop fresh(TypeShape type, MethodShape method) {
    Optional<Optimizers.Optimizer> optimizer = optimizers.of(type, method);
    List<Exercise> possible =
        exercises.stream()
            .filter(e -> Likeness.ofLoop(method.name(), e) != Likeness.OTHER)
            .filter(e -> optimizer.map(o -> fit(e, o).isPresent()).orElse(isGuess(method)))
            .toList();
    Optional<Exercise> exercise = decide(possible, type, method, optimizer);
    List<Integer> order =
        exercise.flatMap(e -> optimizer.flatMap(o -> fit(e, o))).map(Fit::order).orElse(List.of());
    return new Loop(type, method, optimizer, exercise, order);
  }

  /** Where a loop did not compile, its interface may be beyond recognition; its names are not. */
  private static boolean isGuess(MethodShape method) {
    return !method.compiled();
  }

  private Optional<Fit> fit(Exercise exercise, Optimizers.Optimizer optimizer) {
    return Fit.of(exercise.rule().parameters(), optimizer.step().parameters(), vectors);
  }

  private static Optional<Exercise> decide(
      List<Exercise> possible,
      TypeShape type,
      MethodShape method,
      Optional<Optimizers.Optimizer> optimizer) {
    if (possible.size() == 1 && optimizer.isPresent()) {
      return Optional.of(possible.get(0));
    }
    return Stream.<ToIntFunction<Exercise>>of(
            e -> e.spokenOfIn(functionType(method)),
            e -> e.spokenOfIn(functionName(method)),
            e -> e.spokenOfIn(method.name()),
            e -> optimizer.map(o -> e.spokenOfIn(o.step().name())).orElse(0),
            e -> optimizer.map(o -> namedAlike(e, o.step())).orElse(0),
            e -> e.spokenOfIn(Names.simple(type.name())),
            e -> e.isNumberedIn(Names.simple(type.name())) ? 1 : 0,
            e -> holdsRule(type, e) ? 1 : 0)
        .flatMap(spoken -> clearest(possible, spoken).stream())
        .findFirst();
  }

  private static Optional<Exercise> clearest(
      List<Exercise> possible, ToIntFunction<Exercise> spoken) {
    int most = possible.stream().mapToInt(spoken).max().orElse(0);
    List<Exercise> best = possible.stream().filter(e -> spoken.applyAsInt(e) == most).toList();
    return most > 0 && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  private static String functionType(MethodShape method) {
    return function(method).map(p -> Names.simple(p.type())).orElse("");
  }

  private static String functionName(MethodShape method) {
    return function(method).map(Compilation.Parameter::name).orElse("");
  }

  private static Optional<Compilation.Parameter> function(MethodShape method) {
    return method.parameters().stream()
        .filter(p -> new ParameterType(p.type()).takes(optigrade.model.Part.Kind.FUNCTION))
        .findFirst();
  }

  private static int namedAlike(Exercise exercise, MethodShape step) {
    return (int)
        step.parameters().stream()
            .filter(
                p ->
                    exercise.rule().parameters().stream()
                        .anyMatch(r -> Names.same(r.name(), p.name())))
            .count();
  }

  private static boolean holdsRule(TypeShape type, Exercise exercise) {
    return type.methods().stream()
        .anyMatch(m -> !m.isAbstract() && Names.same(m.name(), exercise.rule().name()));
  }
}
