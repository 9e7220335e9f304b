package optigrade.attacks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import optigrade.model.HandedIn;
import optigrade.model.Rubric;
import optigrade.model.Submission;
import optigrade.pipeline.Pipeline;
import optigrade.report.Report;
import optigrade.running.Running;

/** Grades attacks, each between two honest submissions, several rows of them at once. */
final class Batch {

  private static final int ROWS = 2;

  private final HonestSource honest;
  private final Map<String, String> words;
  private final Map<String, Report> attackers = new TreeMap<>();
  private final List<Neighbour> neighbours = new ArrayList<>();

  /**
   * An honest submission's report.
   *
   * @param after the attack before it, or what stands first in the row
   */
  record Neighbour(String after, Report report) {}

  Batch(HonestSource honest, Map<String, String> words) {
    this.honest = honest;
    this.words = words;
  }

  Map<String, Report> attackers() {
    return attackers;
  }

  List<Neighbour> neighbours() {
    return neighbours;
  }

  void grade(List<Attack> attacks, Rubric rubric, Running running) throws Exception {
    Iterator<Attack> waiting = attacks.iterator();
    ExecutorService rows = Executors.newFixedThreadPool(ROWS);
    try {
      Callable<Void> row = () -> row(waiting, rubric, running);
      for (Future<Void> done : rows.invokeAll(List.of(row, row))) {
        done.get();
      }
    } finally {
      rows.shutdownNow();
    }
  }

  private Void row(Iterator<Attack> waiting, Rubric rubric, Running running) {
    try (Pipeline pipeline = new Pipeline(rubric, running)) {
      neighbour("the beginning", pipeline);
      for (Optional<Attack> next = next(waiting); next.isPresent(); next = next(waiting)) {
        Attack attack = next.get();
        attacker(
            attack, pipeline.grade(submission(attack.name(), honest.attackedBy(attack, words))));
        neighbour(attack.name(), pipeline);
      }
    }
    return null;
  }

  private void neighbour(String after, Pipeline pipeline) {
    Report report = pipeline.grade(submission("neighbour", honest.honest()));
    synchronized (this) {
      neighbours.add(new Neighbour(after, report));
    }
  }

  private synchronized void attacker(Attack attack, Report report) {
    attackers.put(attack.name(), report);
  }

  private synchronized Optional<Attack> next(Iterator<Attack> waiting) {
    return waiting.hasNext() ? Optional.of(waiting.next()) : Optional.empty();
  }

  private static Submission submission(String name, List<HonestSource.Source> sources) {
    return new Submission(
        name.substring(name.indexOf('/') + 1),
        Submission.Student.unknown(),
        sources.stream()
            .map(s -> new HandedIn(s.path(), s.text().getBytes(StandardCharsets.UTF_8)))
            .toList(),
        List.of());
  }
}
