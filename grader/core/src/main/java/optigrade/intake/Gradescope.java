package optigrade.intake;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import optigrade.model.Moment;
import optigrade.model.Submission;

/**
 * An export: folders {@code submission_123}, and {@code submission_metadata.yml} beside them, which
 * says who handed in and when. A group's hand-in is graded for each of its members.
 */
final class Gradescope implements Layout {

  private static final String METADATA = "submission_metadata.yml";
  private static final Pattern FOLDER = Pattern.compile("submission_[0-9]{1,18}");

  @Override
  public String name() {
    return "Gradescope";
  }

  @Override
  public boolean isCompanion(Item item) {
    return !item.isFolder() && item.name().equals(METADATA);
  }

  @Override
  public Reading read(List<Item> items) {
    Optional<Item> metadata = items.stream().filter(this::isCompanion).findFirst();
    List<Item> folders =
        items.stream()
            .filter(item -> item.isFolder() && FOLDER.matcher(item.name()).matches())
            .toList();
    if (metadata.isEmpty() || !Layout.mostly(folders.size(), items.size() - 1)) {
      return Reading.none(metadata.isPresent() ? folders.size() : 0);
    }
    Map<String, GradescopeMetadata.Told> told = told(metadata.get());
    Map<Item, Claim> claims = new LinkedHashMap<>();
    folders.forEach(
        folder ->
            claims.put(folder, claim(folder.name(), Optional.ofNullable(told.get(folder.name())))));
    return Reading.of(claims, true);
  }

  /** Without it the hand-ins are graded all the same, under their numbers. */
  private static Map<String, GradescopeMetadata.Told> told(Item metadata) {
    try {
      return GradescopeMetadata.read(metadata.origin().content(GradescopeMetadata.LARGEST));
    } catch (IOException e) {
      return Map.of();
    }
  }

  private static Claim claim(String folder, Optional<GradescopeMetadata.Told> told) {
    Optional<Moment> at = told.flatMap(GradescopeMetadata.Told::at);
    List<String> earlier =
        told.map(GradescopeMetadata.Told::history).orElse(List.of()).stream()
            .filter(it -> !Optional.of(it).equals(at))
            .map(Moment::toString)
            .sorted()
            .toList();
    List<Submission.Student> submitters =
        told.map(GradescopeMetadata.Told::submitters).orElse(List.of());
    return new Claim(
        folder,
        submitters.isEmpty() ? Submission.Student.unknown() : submitters.get(0),
        List.of(),
        "",
        "",
        new Claim.Attempt(0, 0, at, false, earlier),
        false,
        submitters.stream().skip(1).toList());
  }
}
