package optigrade.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import optigrade.formats.Formats;
import optigrade.model.Language;
import optigrade.scoring.Nearest;

/** The words after {@code --format}. */
final class FormatNames {

  /** What is shorter is part of too much. */
  private static final int SHORTEST_PART = 3;

  private FormatNames() {}

  /**
   * @throws UserError where there is no such format
   */
  static List<String> checked(List<String> names, Language language) {
    List<String> known = Formats.all().names();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new UserError(
            language.of("--format: there is no format ", "--format: không có định dạng ")
                + name
                + ". "
                + nearest(name, known)
                    .map(it -> language.of("Did you mean ", "Ý bạn là ") + it + "? ")
                    .orElse("")
                + language.of(
                    "optigrade formats lists them all.", "Lệnh optigrade formats liệt kê tất cả."));
      }
    }
    return names;
  }

  private static Optional<String> nearest(String name, List<String> known) {
    return known.stream()
        .filter(it -> Nearest.distance(name, it) <= farthest(it) || isPartOf(name, it))
        .min(Comparator.comparingInt(it -> Nearest.distance(name, it)));
  }

  /** As far as a slip of the fingers goes: of a short name little would be left. */
  private static int farthest(String known) {
    return Math.min(3, known.length() / 3);
  }

  private static boolean isPartOf(String name, String known) {
    return name.length() >= SHORTEST_PART && (known.contains(name) || name.contains(known));
  }
}
