package optigrade.book;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import optigrade.answers.AnswerKey;
import optigrade.answers.Material;
import optigrade.answers.Material.PointQuestion;
import optigrade.answers.Material.StepQuestion;
import optigrade.answers.PathQuestion;
import optigrade.answers.Rehearsal;
import optigrade.answers.RuleMaterial;
import optigrade.answers.Way;
import optigrade.course.Objective;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.mistakes.Mistake;
import optigrade.course.mistakes.Wording;
import optigrade.judging.Centre;

/** Writes down what a key answers to all that is asked. {@link Book} reads it in the same order. */
public final class BookWriter {

  static final String FORMAT = "optigrade-book/1";

  private final AnswerKey key;
  private final Material material;
  private final Map<String, Mistake> mistakes = new LinkedHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private BookWriter(AnswerKey key) {
    this.key = key;
    this.material = key.material();
  }

  /**
   * @param variants for each exercise the ids of the versions that a rubric can accept
   */
  public static byte[] bytes(AnswerKey key, Map<String, Set<String>> variants) {
    try {
      BookWriter writer = new BookWriter(key);
      writer.write(variants);
      CRC32 sum = new CRC32();
      sum.update(writer.bytes.toByteArray());
      writer.out.writeLong(sum.getValue());
      return writer.bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Map<String, Set<String>> variants) throws IOException {
    string(FORMAT);
    out.writeInt(variants.size());
    for (Map.Entry<String, Set<String>> exercise : variants.entrySet()) {
      string(exercise.getKey());
      strings(new TreeSet<>(exercise.getValue()));
    }
    mistakes();
    out.writeDouble(material.spread().factor());
    gradient();
    out.writeInt(material.rules().size());
    for (RuleMaterial rule : material.rules()) {
      rule(rule);
    }
  }

  /** Ways refer to them by their place here. */
  private void mistakes() throws IOException {
    List<Mistake> all = new ArrayList<>();
    key.gradients().forEach(way -> all.addAll(way.mistakes()));
    for (RuleMaterial rule : material.rules()) {
      key.steps(rule.rule()).forEach(way -> all.addAll(way.mistakes()));
      all.addAll(key.changingInputs(rule.rule()));
    }
    all.forEach(mistake -> mistakes.putIfAbsent(mistake.id(), mistake));
    out.writeInt(mistakes.size());
    for (Mistake mistake : mistakes.values()) {
      string(mistake.id());
      wording(mistake.message());
      wording(mistake.hint());
      strings(mistake.clue().signs());
    }
  }

  private void string(String string) throws IOException {
    byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
    out.writeShort(utf8.length);
    out.write(utf8);
  }

  private void wording(Wording wording) throws IOException {
    string(wording.en());
    string(wording.vi());
  }

  private void gradient() throws IOException {
    int dimension = Objective.start().length;
    // It is lent to programs that have none, so it stands here unless nothing is judged at all.
    boolean isNeeded = material.judgesAnything();
    numbers(lent(isNeeded, new double[dimension]));
    for (int i = 0; i < dimension; i++) {
      double[] unit = new double[dimension];
      unit[i] = 1;
      numbers(lent(isNeeded, unit));
    }
    out.writeInt(material.gradient().size());
    for (PointQuestion question : material.gradient()) {
      string(question.id());
      numbers(question.point());
      centres(question.centres());
    }
    List<double[]> onLoops = onLoops();
    vectors(onLoops);
    List<Way<double[]>> ways = material.judgesGradient() ? key.gradients() : List.of();
    out.writeInt(ways.size());
    for (Way<double[]> way : ways) {
      named(way.mistakes());
      for (PointQuestion question : material.gradient()) {
        centre(way.centre().apply(question.point()));
      }
      for (double[] point : onLoops) {
        numbers(way.numbers().apply(point));
      }
    }
  }

  private double[] lent(boolean isNeeded, double[] point) {
    return isNeeded ? key.gradient().at(point) : new double[point.length];
  }

  /** Where a loop, right or wrong, may ask for the gradient while the grader answers it. */
  private List<double[]> onLoops() {
    double[] start = Objective.start();
    List<double[]> points = new ArrayList<>();
    for (int signs = 0; signs < 1 << start.length; signs++) {
      double[] point = start.clone();
      for (int i = 0; i < point.length; i++) {
        point[i] *= (signs >> i & 1) == 0 ? 1 : -1;
      }
      points.add(point);
    }
    material.rules().stream()
        .flatMap(rule -> rule.rehearsals().stream())
        .flatMap(rehearsal -> rehearsal.answers().stream())
        .map(Step::weights)
        .forEach(points::add);
    return points;
  }

  private void rule(RuleMaterial rule) throws IOException {
    string(rule.rule().id());
    out.writeInt(rule.steps().size());
    for (StepQuestion question : rule.steps()) {
      question(question);
    }
    question(rule.elsewhere());
    question(rule.wider());
    out.writeInt(rule.rehearsals().size());
    for (Rehearsal rehearsal : rule.rehearsals()) {
      rehearsal(rehearsal);
    }
    out.writeInt(rule.paths().size());
    for (PathQuestion path : rule.paths()) {
      path(path);
    }
    journey(rule);
    boolean judged = !rule.steps().isEmpty();
    ways(judged ? key.steps(rule.rule()) : List.of(), rule);
    ways(judged ? key.typedConstants(rule.rule()) : List.of(), rule);
    named(judged ? key.changingInputs(rule.rule()) : List.of());
  }

  private void question(StepQuestion question) throws IOException {
    string(question.id());
    input(question.input());
    centres(question.centres());
  }

  private void input(StepInput input) throws IOException {
    numbers(input.weights());
    numbers(input.gradient());
    out.writeDouble(input.rate());
    vectors(input.states());
    numbers(input.hyperparameters());
    out.writeInt(input.t());
  }

  private void rehearsal(Rehearsal rehearsal) throws IOException {
    out.writeDouble(rehearsal.rate());
    out.writeInt(rehearsal.epochs());
    out.writeInt(rehearsal.answers().size());
    for (Step answer : rehearsal.answers()) {
      numbers(answer.weights());
      vectors(answer.states());
    }
    for (List<Centre> gradients : rehearsal.gradients()) {
      centres(gradients);
    }
  }

  private void path(PathQuestion path) throws IOException {
    out.writeInt(path.epochs());
    centres(path.centres());
    rehearsal(path.rehearsal());
    out.writeDouble(path.otherRate());
    centres(path.centresAtOtherRate().get());
    centres(path.longer().get());
  }

  /** No further than what may be known. */
  private void journey(RuleMaterial rule) throws IOException {
    int shown = material.shownEpochs(rule.rule());
    int epochs = rule.steps().isEmpty() ? shown : Math.max(rule.longestPath(), shown);
    out.writeInt(epochs);
    centres(epochs == 0 ? List.of() : key.journey(rule.rule(), epochs));
    for (int t = 1; t <= epochs; t++) {
      numbers(key.corrections(rule.rule(), t));
    }
  }

  private void ways(List<Way<StepInput>> ways, RuleMaterial rule) throws IOException {
    out.writeInt(ways.size());
    for (Way<StepInput> way : ways) {
      named(way.mistakes());
      for (StepQuestion question : rule.steps()) {
        centre(way.centre().apply(question.input()));
      }
    }
  }

  private void named(List<Mistake> some) throws IOException {
    List<String> ids = List.copyOf(mistakes.keySet());
    out.writeByte(some.size());
    for (Mistake mistake : some) {
      out.writeShort(ids.indexOf(mistake.id()));
    }
  }

  private void centres(List<Centre> centres) throws IOException {
    out.writeByte(centres.size());
    for (Centre centre : centres) {
      centre(centre);
    }
  }

  private void centre(Centre centre) throws IOException {
    string(centre.version());
    numbers(centre.numbers());
    numbers(centre.tolerances());
  }

  private void vectors(List<double[]> vectors) throws IOException {
    out.writeInt(vectors.size());
    for (double[] vector : vectors) {
      numbers(vector);
    }
  }

  private void numbers(double... numbers) throws IOException {
    out.writeShort(numbers.length);
    for (double number : numbers) {
      out.writeDouble(number);
    }
  }

  private void strings(Collection<String> strings) throws IOException {
    out.writeByte(strings.size());
    for (String string : strings) {
      string(string);
    }
  }
}
