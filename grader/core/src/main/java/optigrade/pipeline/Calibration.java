package optigrade.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import optigrade.checks.Examiner;
import optigrade.course.Objective;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.StepInput;
import optigrade.course.loops.Loop;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Mistake;
import optigrade.model.Outcomes;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.reference.GradientVersion;
import optigrade.reference.Slope;
import optigrade.reference.Solutions;
import optigrade.reference.Version;
import optigrade.reference.mistakes.GradientMistake;
import optigrade.reference.mistakes.Mistakes;
import optigrade.reference.mistakes.RuleMistake;
import optigrade.scoring.Scorer;
import optigrade.solving.ReferenceProgram;
import optigrade.solving.WorkedOut;

/**
 * Puts every accepted version and every catalogued mistake through a rubric's very own checks: does
 * it tell right from wrong?
 *
 * @param versions what is right, and must lose nothing
 * @param mistakes what is wrong, and must lose something of its criterion
 */
public record Calibration(List<Line> versions, List<Line> mistakes) {

  /** A constant that no course gives, for mistakes that come with one. */
  private static final double ODD = 0.37;

  public Calibration {
    versions = List.copyOf(versions);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * One program.
   *
   * @param criterion the one that its exchanged part is judged by
   * @param lost criteria that are not full, with what is left of them
   * @param gave what it did, check by check; the same for two programs that can't be told apart
   */
  public record Line(String name, String criterion, Map<String, Score.Mark> lost, String gave) {
    public boolean keepsItsCriterion() {
      return !lost.containsKey(criterion);
    }
  }

  public boolean isSound() {
    return versions.stream().allMatch(line -> line.lost().isEmpty())
        && mistakes.stream().noneMatch(Line::keepsItsCriterion);
  }

  /** Mistakes of different names that did the same in every check. */
  public List<String> lookingTheSame() {
    Map<String, TreeMap<String, Line>> same = new TreeMap<>();
    for (Line line : mistakes) {
      same.computeIfAbsent(line.criterion() + line.gave(), gave -> new TreeMap<>())
          .put(line.name().replaceFirst(" .*", ""), line);
    }
    return same.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> String.join(", ", group.keySet()))
        .distinct()
        .sorted()
        .toList();
  }

  public static Calibration of(Rubric rubric) {
    try (Examiner examiner = new Examiner(new WorkedOut(rubric))) {
      return new Bench(examiner, new Scorer(rubric)).run();
    }
  }

  private record Bench(Examiner examiner, Scorer scorer) {

    Calibration run() {
      List<Line> right = new ArrayList<>();
      List<Line> wrong = new ArrayList<>();
      for (GradientVersion version : Slope.accepted()) {
        right.add(gradient("df_w " + version.id(), version));
      }
      for (GradientMistake mistake : Mistakes.ofGradient()) {
        mistake.versions().forEach(v -> wrong.add(gradient(named(mistake, v.id()), v)));
      }
      for (Rule rule : Rules.all()) {
        Solutions.of(rule)
            .accepted()
            .forEach(v -> right.add(rule(rule.method() + " " + v.id(), rule, v)));
        for (RuleMistake mistake : Mistakes.ofRule(rule.id())) {
          mistake.versions(rule).forEach(v -> wrong.add(rule(named(mistake, v.id()), rule, v)));
        }
        wrong.addAll(loops(rule));
      }
      return new Calibration(right, wrong);
    }

    private List<Line> loops(Rule rule) {
      List<Line> lines = new ArrayList<>();
      for (TrainMistake mistake : Mistakes.ofTraining()) {
        for (LoopChange change : mistake.changes(odd(rule))) {
          Loop loop = change.in(Loop.right(rule));
          ReferenceProgram program = ReferenceProgram.right().with(loop);
          lines.add(line(named(mistake, "in " + rule.id()), Parts.loop(rule), program));
        }
      }
      return lines;
    }

    /** A first call with constants of its own, which mistakes with a constant read off it. */
    private static Seen odd(Rule rule) {
      double[] constants = new double[rule.hyperparameters().size()];
      java.util.Arrays.fill(constants, ODD);
      double[] start = Objective.start();
      List<double[]> states = rule.states().stream().map(s -> new double[start.length]).toList();
      StepInput call = new StepInput(start, Slope.gradient().at(start), ODD, states, constants, 1);
      return new Seen(rule, rule.rate(), 1, List.of(call), List.of(start));
    }

    private Line gradient(String name, GradientVersion version) {
      return line(name, Parts.GRADIENT, ReferenceProgram.right().with(version.gradient()));
    }

    private Line rule(String name, Rule rule, Version version) {
      return line(name, Parts.step(rule), ReferenceProgram.right().with(rule, version));
    }

    private static String recorded(Outcomes outcomes, String criterion) {
      return outcomes.recordings().stream()
          .filter(recording -> recording.part().equals(criterion))
          .toList()
          .toString();
    }

    private static String named(Mistake mistake, String way) {
      return mistake.id() + " " + way;
    }

    private Line line(String name, String criterion, ReferenceProgram program) {
      Outcomes outcomes = examiner.examine(program);
      Map<String, Score.Mark> lost = new TreeMap<>();
      StringBuilder gave = new StringBuilder(recorded(outcomes, criterion));
      for (Score.Mark mark : scorer.score(outcomes, false).criteria()) {
        if (mark.status() != Score.Status.FULL) {
          lost.put(mark.criterion(), mark);
        }
        if (mark.criterion().equals(criterion)) {
          mark.checks()
              .forEach(
                  c -> gave.append(c.check().status()).append(c.check().evidence()).append(';'));
        }
      }
      return new Line(name, criterion, lost, gave.toString());
    }
  }
}
