package optigrade.book;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import optigrade.answers.AnswerKey;
import optigrade.answers.Material;
import optigrade.answers.Material.PointQuestion;
import optigrade.answers.Material.StepQuestion;
import optigrade.answers.PathQuestion;
import optigrade.answers.Rehearsal;
import optigrade.answers.RuleMaterial;
import optigrade.answers.Way;
import optigrade.course.Gradient;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Mistake;
import optigrade.course.mistakes.Wording;
import optigrade.judging.Centre;
import optigrade.judging.Spread;
import optigrade.model.GraderFault;

/** A key that was written down by {@link BookWriter}. */
public final class Book implements AnswerKey {

  private final Map<String, Set<String>> variants = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Map<String, RulePages> rules = new LinkedHashMap<>();
  private final Material material;
  private final WrittenGradient gradient;
  private final List<Way<double[]>> gradients;

  /** What is written of one rule beside what is asked of it. */
  private record RulePages(
      Journey journey,
      List<Way<StepInput>> steps,
      List<Way<StepInput>> typedConstants,
      List<Mistake> changingInputs) {}

  /** A mistake as it reads. */
  private record Described(String id, Wording message, Wording hint, Clue clue)
      implements Mistake {}

  private Book(Reader in) throws IOException {
    in.mustBeABook();
    for (int i = in.count(); i > 0; i--) {
      variants.put(in.string(), Set.copyOf(in.strings()));
    }
    for (int i = in.count(); i > 0; i--) {
      mistakes.add(new Described(in.string(), in.wording(), in.wording(), new Clue(in.strings())));
    }
    Spread spread = new Spread(in.number());
    gradient = WrittenGradient.read(in, spread.factor());
    List<PointQuestion> points = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      points.add(new PointQuestion(in.string(), in.vector(), in.centres()));
    }
    gradients = gradientWays(in, points);
    List<RuleMaterial> asked = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      asked.add(rule(in));
    }
    material = new Material(spread, List.copyOf(points), List.copyOf(asked));
  }

  /**
   * @throws GraderFault where it is not whole
   */
  public static Book read(byte[] bytes) {
    try {
      mustBeWhole(bytes);
      return new Book(new Reader(ByteBuffer.wrap(bytes)));
    } catch (IOException | BufferUnderflowException e) {
      throw new GraderFault("answer-book", "The answer book can't be read: " + e);
    }
  }

  private static void mustBeWhole(byte[] bytes) throws IOException {
    int length = bytes.length - Long.BYTES;
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, Math.max(0, length));
    if (length < 0 || ByteBuffer.wrap(bytes, length, Long.BYTES).getLong() != sum.getValue()) {
      throw new IOException("it is not whole");
    }
  }

  private List<Way<double[]>> gradientWays(Reader in, List<PointQuestion> points)
      throws IOException {
    List<double[]> onLoops = in.vectors();
    List<Way<double[]>> ways = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      List<Mistake> made = named(in);
      List<double[]> inputs = new ArrayList<>();
      List<double[]> results = new ArrayList<>();
      List<Centre> centres = new ArrayList<>();
      for (PointQuestion question : points) {
        inputs.add(question.point());
        centres.add(in.centre());
        results.add(centres.get(centres.size() - 1).numbers());
      }
      inputs.addAll(onLoops);
      for (int k = 0; k < onLoops.size(); k++) {
        results.add(in.vector());
      }
      ways.add(
          new Way<>(
              made,
              point -> at(place(inputs, point), results),
              point -> centres.get(place(inputs, point))));
    }
    return List.copyOf(ways);
  }

  private static int place(List<double[]> points, double[] point) {
    for (int i = 0; i < points.size(); i++) {
      if (Arrays.equals(points.get(i), point)) {
        return i;
      }
    }
    return -1;
  }

  /** Nothing is near to no numbers. */
  private static double[] at(int place, List<double[]> results) {
    return place < 0 ? new double[0] : results.get(place).clone();
  }

  private RuleMaterial rule(Reader in) throws IOException {
    Rule rule = Rules.named(in.string()).orElseThrow();
    List<StepQuestion> steps = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      steps.add(in.question());
    }
    StepQuestion elsewhere = in.question();
    StepQuestion wider = in.question();
    List<Rehearsal> rehearsals = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      rehearsals.add(in.rehearsal());
    }
    List<PathQuestion> paths = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      paths.add(in.path());
    }
    rules.put(
        rule.id(),
        new RulePages(
            Journey.read(rule, in), ways(in, rule, steps), ways(in, rule, steps), named(in)));
    return new RuleMaterial(
        rule, List.copyOf(steps), elsewhere, wider, List.copyOf(rehearsals), List.copyOf(paths));
  }

  private List<Way<StepInput>> ways(Reader in, Rule rule, List<StepQuestion> questions)
      throws IOException {
    List<Way<StepInput>> ways = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      List<Mistake> made = named(in);
      List<Centre> centres = new ArrayList<>();
      for (int k = 0; k < questions.size(); k++) {
        centres.add(in.centre());
      }
      List<double[]> results = centres.stream().map(Centre::numbers).toList();
      ways.add(
          new Way<>(
              made,
              input -> at(place(rule, questions, input), results),
              input -> centres.get(place(rule, questions, input))));
    }
    return List.copyOf(ways);
  }

  private static int place(Rule rule, List<StepQuestion> questions, StepInput input) {
    for (int i = 0; i < questions.size(); i++) {
      if (isSame(rule, questions.get(i).input(), input)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(Rule rule, StepInput one, StepInput other) {
    return Arrays.equals(one.weights(), other.weights())
        && Arrays.equals(one.gradient(), other.gradient())
        && one.rate() == other.rate()
        && Arrays.deepEquals(one.states().toArray(), other.states().toArray())
        && Arrays.equals(one.hyperparameters(), other.hyperparameters())
        && (!rule.counted() || one.t() == other.t());
  }

  private List<Mistake> named(Reader in) throws IOException {
    List<Mistake> named = new ArrayList<>();
    for (int place : in.places()) {
      named.add(mistakes.get(place));
    }
    return List.copyOf(named);
  }

  /** For each exercise the ids of the versions that a rubric can accept. */
  public Map<String, Set<String>> variants() {
    return variants;
  }

  @Override
  public Material material() {
    return material;
  }

  @Override
  public Gradient gradient() {
    return gradient;
  }

  @Override
  public List<Centre> gradientAt(double[] point) {
    return gradient.centresAt(point);
  }

  @Override
  public Optional<Step> step(Rule rule, StepInput input) {
    return pages(rule).journey().step(input);
  }

  @Override
  public List<Centre> journey(Rule rule, int epochs) {
    return pages(rule).journey().first(epochs);
  }

  @Override
  public double[] corrections(Rule rule, int epoch) {
    return pages(rule).journey().corrections(epoch);
  }

  @Override
  public List<Way<double[]>> gradients() {
    return gradients;
  }

  @Override
  public List<Way<StepInput>> steps(Rule rule) {
    return pages(rule).steps();
  }

  @Override
  public List<Way<StepInput>> typedConstants(Rule rule) {
    return pages(rule).typedConstants();
  }

  @Override
  public List<Mistake> changingInputs(Rule rule) {
    return pages(rule).changingInputs();
  }

  private RulePages pages(Rule rule) {
    return Optional.ofNullable(rules.get(rule.id())).orElseThrow();
  }
}
