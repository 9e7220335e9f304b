package optigrade.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
   */
  record Recognised(String system, Map<Item, Claim> claims, List<Item> others) {}

  static Optional<Recognised> recognise(List<Item> items) {
    for (Layout layout : ALL) {
      Map<Item, Claim> claims = layout.read(items);
      if (!claims.isEmpty()) {
        List<Item> others =
            items.stream()
                .filter(item -> !claims.containsKey(item) && !layout.isCompanion(item))
                .toList();
        return Optional.of(new Recognised(layout.name(), claims, others));
      }
    }
    return Optional.empty();
  }
}
