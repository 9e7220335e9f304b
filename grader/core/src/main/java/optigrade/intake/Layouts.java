package optigrade.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.model.Text;

/** The systems whose downloads are known. */
final class Layouts {

  private static final List<Layout> ALL =
      List.of(
          new Moodle(),
          new Blackboard(),
          new Brightspace(),
          new Gradescope(),
          new Canvas(),
          new GitHubClassroom());

  private Layouts() {}

  /**
   * A folder that was recognised.
   *
   * @param claims by item, in the order of their names
   * @param others what the rest does not look like
   * @param told what a teacher should know of single items
   */
  record Recognised(String system, Map<Item, Claim> claims, List<Item> others, List<Text> told) {}

  /** A system whose names were too few. */
  record Almost(String system, int like, int all) {}

  static Optional<Recognised> recognise(List<Item> items) {
    for (Layout layout : ALL) {
      Reading reading = layout.read(items);
      Map<Item, Claim> claims = reading.claims();
      if (!claims.isEmpty()) {
        List<Item> others =
            items.stream()
                .filter(item -> !claims.containsKey(item) && !reading.told().containsKey(item))
                .filter(item -> !layout.isCompanion(item))
                .toList();
        return Optional.of(
            new Recognised(layout.name(), claims, others, List.copyOf(reading.told().values())));
      }
    }
    return Optional.empty();
  }

  /** The system that nearly fits: half of the names look like its own, and at least two. */
  static Optional<Almost> almost(List<Item> items) {
    return ALL.stream()
        .map(layout -> new Almost(layout.name(), layout.read(items).like(), items.size()))
        .filter(it -> it.like() > 1 && it.like() * 2 >= it.all())
        .findFirst();
  }
}
