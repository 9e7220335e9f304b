package optigrade.scoring;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import optigrade.model.Rubric;

/**
 * A teacher's decisions on a class. They stand in a file of the teacher's own and are applied anew
 * whenever points are given, so they outlive every change of hand-ins and rubric.
 *
 * @param decisions by the submission's id
 */
public record Overrides(Map<String, List<Decision>> decisions) {

  public Overrides {
    Map<String, List<Decision>> sorted = new TreeMap<>();
    decisions.forEach((id, list) -> sorted.put(id, List.copyOf(list)));
    decisions = java.util.Collections.unmodifiableMap(sorted);
  }

  public static Overrides none() {
    return new Overrides(Map.of());
  }

  public List<Decision> of(String submission) {
    return decisions.getOrDefault(submission, List.of());
  }

  /**
   * @param submissions the ids that there are; any other is a slip
   */
  public static OverridesResult load(Path file, Rubric rubric, Collection<String> submissions) {
    Problems problems = new Problems(file.toString(), Document.OVERRIDES);
    Optional<byte[]> content = RubricSource.bytes(file, problems);
    return content.isPresent()
        ? parse(file.toString(), content.get(), rubric, submissions)
        : new OverridesResult.Unsound(problems.inOrder());
  }

  /**
   * @param file the name to report problems under; {@code .json} is read as JSON, anything else as
   *     YAML
   */
  public static OverridesResult parse(
      String file, byte[] content, Rubric rubric, Collection<String> submissions) {
    Problems problems = new Problems(file, Document.OVERRIDES);
    Optional<Overrides> overrides =
        RubricSource.text(content, problems)
            .flatMap(text -> LocatedReader.read(file, text, problems))
            .map(list -> new OverridesBuilder(problems, rubric, submissions).build(list));
    return overrides.isPresent() && problems.count() == 0
        ? new OverridesResult.Sound(overrides.get())
        : new OverridesResult.Unsound(problems.inOrder());
  }
}
