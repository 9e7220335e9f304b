package optigrade.reference.mistakes;

import java.util.ArrayList;
import java.util.List;
import optigrade.course.Rule;
import optigrade.reference.GradientVersion;
import optigrade.reference.Slope;
import optigrade.reference.Solutions;
import optigrade.reference.Version;

/** Applies changes to all accepted versions. */
final class Versions {

  private Versions() {}

  static List<Version> of(Rule rule, List<Change> changes) {
    List<Version> all = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      for (Version right : Solutions.of(rule).accepted()) {
        all.add(right.following("/" + (i + 1), changes.get(i).in(right.recipe())));
      }
    }
    return List.copyOf(all);
  }

  static List<GradientVersion> ofGradient(List<Change> changes) {
    List<GradientVersion> all = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      for (GradientVersion right : Slope.accepted()) {
        all.add(right.following("/" + (i + 1), changes.get(i).in(right.recipe())));
      }
    }
    return List.copyOf(all);
  }
}
