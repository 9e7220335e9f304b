package optigrade.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Clones {@code assignment-username}, side by side. Any folder may have a name with a hyphen, so
 * they must be clones, at least two, and of one assignment.
 */
final class GitHubClassroom implements Layout {

  private static final int FEW = 2;

  @Override
  public String name() {
    return "GitHub Classroom";
  }

  @Override
  public Reading read(List<Item> items) {
    List<Item> clones = items.stream().filter(GitHubClassroom::isClone).toList();
    int assignment = common(clones.stream().map(Item::name).toList());
    if (clones.size() < FEW || assignment == 0 || !Layout.nearly(clones.size(), items.size())) {
      return Reading.none(assignment == 0 ? 0 : clones.size());
    }
    Map<Item, Claim> claims = new LinkedHashMap<>();
    for (Item clone : clones) {
      String name = clone.name();
      claims.put(
          clone,
          Claim.of(name, Claim.user(name.substring(assignment)), "", Claim.Attempt.only())
              .withGuesses(Guesses.of(name)));
    }
    return Reading.of(claims, true);
  }

  private static boolean isClone(Item item) {
    return item.isFolder() && (item.origin().holds(".git") || item.origin().holds(".github"));
  }

  /** How much all begin with, up to and with a hyphen. */
  private static int common(List<String> names) {
    String prefix = names.isEmpty() ? "" : names.get(0);
    for (String name : names) {
      while (!name.startsWith(prefix) || name.length() == prefix.length()) {
        prefix = prefix.substring(0, prefix.length() - 1);
      }
    }
    return prefix.lastIndexOf('-') + 1;
  }
}
