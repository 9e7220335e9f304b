package optigrade.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import optigrade.binding.Loops.Loop;
import optigrade.model.Bindings;
import optigrade.model.Part;
import optigrade.model.Text;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.TypeShape;

/**
 * Finds the method that plays each part. Names count up to case and underscores; a near miss is
 * taken, with a note, only where its parameters are the part's and no other part is as near. Where
 * several could be meant, {@link Candidate#PREFERENCE} is the rule.
 */
public final class Binder {

  /** A loop takes no vector, and a class in the place of its optimizer is none. */
  private static final OwnVectors NONE = new OwnVectors(Set.of());

  /** Binds every part of the contract. */
  public Bindings bind(Compilation compilation, List<Part> contract) {
    List<Exercise> exercises = Exercise.of(contract);
    OwnVectors vectors = OwnVectors.of(compilation.types());
    Loops loops = new Loops(exercises, new Optimizers(compilation.types()), vectors);
    List<Text> notes = new ArrayList<>();
    Map<String, Bindings.Bound> parts = new LinkedHashMap<>();
    for (Part part : contract) {
      List<Candidate> candidates =
          exercises.stream()
              .filter(e -> e.loop().is(part))
              .findFirst()
              .map(e -> loopsOf(e, compilation, loops))
              .orElseGet(() -> stepsOf(part, compilation, contract, vectors));
      parts.put(
          part.id(), choose(part, candidates, new Nearest(compilation, contract, vectors), notes));
    }
    return new Bindings(parts, notes);
  }

  private static Stream<Candidate> methods(
      Compilation compilation, BiFunction<TypeShape, MethodShape, Optional<Candidate>> as) {
    return compilation.types().stream()
        .flatMap(
            type ->
                type.methods().stream()
                    .filter(method -> !method.isAbstract())
                    .flatMap(method -> as.apply(type, method).stream()));
  }

  private static List<Candidate> stepsOf(
      Part part, Compilation compilation, List<Part> contract, OwnVectors vectors) {
    Optional<Exercise> exercise =
        Exercise.of(contract).stream().filter(e -> e.rule().is(part)).findFirst();
    return methods(
            compilation,
            (type, method) ->
                near(Likeness.ofStep(method.name(), type.name(), part))
                    .map(
                        likeness ->
                            new Candidate(
                                type,
                                method,
                                likeness,
                                Fit.of(part.parameters(), method.parameters(), vectors),
                                List.of(),
                                exercise.map(e -> spoken(e, type)).orElse(0))))
        .filter(c -> c.likeness() == Likeness.SAME || isNearOnly(c, part, contract))
        .sorted(Candidate.PREFERENCE)
        .toList();
  }

  private static boolean isNearOnly(Candidate candidate, Part part, List<Part> contract) {
    return candidate.givesSomething()
        && Likeness.isNoneOf(
            candidate.method().name(),
            candidate.type().name(),
            contract.stream().filter(other -> !other.is(part)));
  }

  private static List<Candidate> loopsOf(Exercise exercise, Compilation compilation, Loops loops) {
    return methods(
            compilation,
            (type, method) ->
                near(Likeness.ofLoop(method.name(), exercise))
                    .map(likeness -> loop(exercise, type, method, likeness, loops)))
        .filter(c -> c.likeness() == Likeness.SAME || c.givesSomething())
        .sorted(Candidate.PREFERENCE)
        .toList();
  }

  private static Candidate loop(
      Exercise exercise, TypeShape type, MethodShape method, Likeness likeness, Loops loops) {
    Loop loop = loops.read(type, method);
    boolean ours = loop.exercise().filter(exercise::is).isPresent();
    return new Candidate(
        type,
        method,
        likeness,
        Fit.of(exercise.loop().parameters(), method.parameters(), NONE).filter(f -> ours),
        loop.functionOrder(),
        ours ? 1 + spoken(exercise, type) : 0);
  }

  private static Optional<Likeness> near(Likeness likeness) {
    return likeness == Likeness.OTHER ? Optional.empty() : Optional.of(likeness);
  }

  private static int spoken(Exercise exercise, TypeShape type) {
    String name = Names.simple(type.name());
    return exercise.isNumberedIn(name) ? 100 : exercise.spokenOfIn(name);
  }

  private static Bindings.Bound choose(
      Part part, List<Candidate> candidates, Nearest nearest, List<Text> notes) {
    List<Candidate> eligible =
        candidates.stream().filter(c -> c.fit().isPresent() || isPlainlyMeant(part, c)).toList();
    if (eligible.isEmpty()) {
      return new Bindings.Absent(nearest.to(part, candidates));
    }
    Candidate chosen = eligible.get(0);
    if (chosen.isBroken()) {
      return new Bindings.Broken(
          chosen.method().name(),
          chosen.place(),
          chosen.method().endLine(),
          Wording.broken(chosen, nearest.compilation().problems()));
    }
    List<Candidate> others =
        eligible.stream().skip(1).filter(c -> isCopy(c, chosen, eligible)).toList();
    Wording.notes(part, chosen, others).forEach(notes::add);
    return chosen.bound(part, others.stream().map(c -> c.bound(part, List.of())).toList());
  }

  /** A method of the contract's very name that did not compile need not show its parameters. */
  private static boolean isPlainlyMeant(Part part, Candidate candidate) {
    return candidate.isBroken()
        && candidate.likeness() == Likeness.SAME
        && (!Exercise.isLoop(part) || candidate.named() > 0);
  }

  /** In each class a near miss counts only where the class has nothing of the very name. */
  private static boolean isCopy(Candidate other, Candidate chosen, List<Candidate> eligible) {
    return !other.isBroken()
        && eligible.stream()
            .filter(c -> c.type().equals(other.type()))
            .allMatch(c -> c.likeness().compareTo(other.likeness()) >= 0)
        && (!other.type().equals(chosen.type()) || other.likeness() == chosen.likeness());
  }
}
