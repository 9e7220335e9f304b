package optigrade.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.model.Part;
import optigrade.model.Part.Kind;
import optigrade.model.Part.Parameter;
import optigrade.reference.GradientVersion;
import optigrade.reference.Hyperparameter;
import optigrade.reference.Objective;
import optigrade.reference.Rule;
import optigrade.reference.Rules;
import optigrade.reference.Version;

/** What students are asked to write, and what is checked of it; follows from the rules. */
public final class Contract {

  public static final String GRADIENT = "gradient.df_w";

  /** The lengths of the paths that are looked at. */
  static final List<Integer> EPOCHS = List.of(2, 30);

  private Contract() {}

  /** Every part, in the course's order. */
  public static List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(GRADIENT, "gradient", "df_w", List.of(new Parameter(Names.WEIGHTS, Kind.VECTOR))));
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

  /** For each exercise the ids of the versions that a rubric can accept. */
  public static Map<String, Set<String>> variants() {
    Map<String, Set<String>> ids = new LinkedHashMap<>();
    ids.put(
        "gradient",
        Objective.accepted().stream().map(GradientVersion::id).collect(Collectors.toSet()));
    for (Rule rule : Rules.all()) {
      ids.put(rule.id(), rule.accepted().stream().map(Version::id).collect(Collectors.toSet()));
    }
    return ids;
  }

  /** The id of the part, and criterion, of a rule's one step. */
  public static String step(Rule rule) {
    return rule.id() + "." + rule.method();
  }

  /** The id of the part, and criterion, of a rule's training loop. */
  public static String loop(Rule rule) {
    return rule.id() + ".train_p1";
  }

  /** The id of the criterion of a path. */
  public static String path(Rule rule, int epochs) {
    return rule.id() + ".epochs-" + epochs;
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
    return new Part(step(rule), rule.id(), rule.method(), parameters);
  }

  private static Part training(Rule rule) {
    return new Part(
        loop(rule),
        rule.id(),
        "train_p1",
        List.of(
            new Parameter("optimizer", Kind.FUNCTION),
            new Parameter(Names.RATE, Kind.NUMBER),
            new Parameter("epochs", Kind.COUNT)));
  }
}
