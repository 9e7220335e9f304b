package optigrade.pipeline;

import optigrade.model.Rubric;
import optigrade.report.Report;
import optigrade.running.jail.JailMode;
import optigrade.store.Ground;

/** What this grader, on this Java, with a rubric, runs hand-ins on. */
final class Grounds {

  private Grounds() {}

  static Ground of(Rubric rubric, JailMode jail) {
    Report.Grader grader = Versions.ofThisGrader();
    return new Ground(
        grader.version(),
        Fingerprint.ofThisGrader(),
        grader.java(),
        jail.name(),
        rubric.languageLevel(),
        rubric.limits(),
        rubric.variants(),
        rubric.seed(),
        rubric.fresh(),
        rubric.toleranceFactor());
  }
}
