package optigrade.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import optigrade.course.Hyperparameter;
import optigrade.course.Names;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.model.Part;
import optigrade.model.Part.Kind;
import optigrade.model.Part.Parameter;

/** What students are asked to write, and what is checked of it; follows from the rules. */
public final class Contract {

  private Contract() {}

  /** Every part, in the course's order. */
  public static List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            Parts.GRADIENT,
            "gradient",
            "df_w",
            List.of(new Parameter(Names.WEIGHTS, Kind.VECTOR))));
    Rules.all().forEach(rule -> parts.addAll(List.of(rule(rule), training(rule))));
    return List.copyOf(parts);
  }

  /** For each criterion that is checked, in the course's order, the groups of its checks. */
  public static Map<String, Set<String>> groups() {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    Plan.shape()
        .forEach(
            (criterion, group) ->
                groups.computeIfAbsent(criterion, c -> new LinkedHashSet<>()).addAll(group));
    return groups;
  }

  private static Part rule(Rule rule) {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(new Parameter(Names.WEIGHTS, Kind.VECTOR));
    parameters.add(new Parameter(Names.GRADIENT, Kind.VECTOR));
    parameters.add(new Parameter(Names.RATE, Kind.NUMBER));
    rule.states().forEach(state -> parameters.add(new Parameter(state, Kind.VECTOR)));
    Stream<String> constants = rule.hyperparameters().stream().map(Hyperparameter::name);
    constants.forEach(name -> parameters.add(new Parameter(name, Kind.NUMBER)));
    if (rule.counted()) {
      parameters.add(new Parameter(Names.COUNT, Kind.COUNT));
    }
    return new Part(Parts.step(rule), rule.id(), rule.method(), parameters);
  }

  private static Part training(Rule rule) {
    return new Part(
        Parts.loop(rule),
        rule.id(),
        "train_p1",
        List.of(
            new Parameter("optimizer", Kind.FUNCTION),
            new Parameter(Names.RATE, Kind.NUMBER),
            new Parameter("epochs", Kind.COUNT)));
  }
}
