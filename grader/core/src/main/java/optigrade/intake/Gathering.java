package optigrade.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import optigrade.model.Moment;
import optigrade.model.Submission;
import optigrade.model.Text;

/** From names that were understood to hand-ins: what one student handed in is one, the latest. */
final class Gathering {

  private static final int NAMED = 10;

  private record Part(Item item, Claim claim) {
    boolean isFile() {
      return !claim.isNotice();
    }
  }

  private final SafeName names;

  Gathering(SafeName names) {
    this.names = names;
  }

  List<Found> of(Map<Item, Claim> claims) {
    Map<String, List<Part>> students = new TreeMap<>();
    claims.forEach(
        (item, claim) ->
            students
                .computeIfAbsent(claim.key(), it -> new ArrayList<>())
                .add(new Part(item, claim)));
    List<Found> found = new ArrayList<>();
    students.forEach((key, parts) -> found.addAll(handedIn(key, parts)));
    return found;
  }

  /** What the system wrote makes no attempt: a student may send words after the file. */
  private List<Found> handedIn(String key, List<Part> parts) {
    List<Part> latest = new ArrayList<>();
    List<Part> earlier = new ArrayList<>();
    List<Part> empty = new ArrayList<>();
    Map<String, Claim.Attempt> last = new HashMap<>();
    List<Part> files = files(parts);
    files.forEach(
        part ->
            last.merge(
                part.claim().slot(),
                part.claim().attempt(),
                (one, other) -> one.compareTo(other) < 0 ? other : one));
    for (Part part : parts) {
      Claim.Attempt counts = last.getOrDefault(part.claim().slot(), part.claim().attempt());
      int order = part.claim().attempt().compareTo(counts);
      (order == 0 ? latest : order > 0 ? empty : earlier).add(part);
    }
    List<String> superseded = names(earlier);
    latest.forEach(part -> superseded.addAll(part.claim().attempt().earlier()));
    Submission.Received received =
        new Submission.Received(
            latest.stream()
                .flatMap(part -> part.claim().attempt().at().stream())
                .max(Comparator.comparing(Moment::local)),
            latest.stream().anyMatch(part -> part.claim().attempt().markedLate()),
            Optional.empty(),
            Optional.empty(),
            superseded);
    List<Text> remarks = new ArrayList<>(remarks(received));
    remarks.addAll(withoutFiles(empty));
    return each(key, latest, received, remarks);
  }

  /** One for each member of a group. */
  private List<Found> each(
      String key, List<Part> latest, Submission.Received received, List<Text> remarks) {
    Claim claim = latest.get(0).claim();
    List<Submission.Student> students = new ArrayList<>(List.of(claim.student()));
    students.addAll(claim.also());
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < students.size(); i++) {
      String id = names.of(students.size() == 1 ? key : key + "_" + (i + 1));
      found.add(
          new Found(
              new Entry(id, pieces(latest), students.get(i), received, remarks), claim.guesses()));
    }
    return found;
  }

  /** What the system wrote is no hand-in, unless nothing else is there. */
  private static List<Part> files(List<Part> parts) {
    List<Part> files = parts.stream().filter(Part::isFile).toList();
    return files.isEmpty() ? parts : files;
  }

  private static List<Piece> pieces(List<Part> parts) {
    return files(parts).stream()
        .map(part -> new Piece(part.claim().file(), part.item().origin()))
        .toList();
  }

  private static List<String> names(List<Part> earlier) {
    List<String> names = new ArrayList<>();
    files(earlier).stream()
        .sorted(
            Comparator.comparing((Part part) -> part.claim().attempt())
                .thenComparing(part -> part.item().name()))
        .forEach(part -> names.add(Contents.shown(part.item().name())));
    return names;
  }

  private static List<Text> remarks(Submission.Received received) {
    List<String> earlier = received.earlier();
    if (earlier.isEmpty()) {
      return List.of();
    }
    String named = String.join(", ", earlier.subList(0, Math.min(NAMED, earlier.size())));
    String more = earlier.size() > NAMED ? ", ..." : "";
    return List.of(
        new Text(
            "The latest attempt counts; earlier ones do not: %s%s.".formatted(named, more),
            "Lần nộp mới nhất được tính; các lần nộp trước thì không: %s%s."
                .formatted(named, more)));
  }

  private static List<Text> withoutFiles(List<Part> empty) {
    return empty.stream()
        .map(part -> Contents.shown(part.item().name()))
        .sorted()
        .map(
            name ->
                new Text(
                    "A later attempt holds no file, so the one before it counts; what it says is in"
                        + " %s.".formatted(name),
                    "Lần nộp sau không có tệp nào nên lần nộp trước đó được tính; nội dung của lần"
                        + " nộp sau nằm trong %s.".formatted(name)))
        .toList();
  }
}
