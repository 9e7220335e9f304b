package optigrade.scoring;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optigrade.model.Text;
import optigrade.scoring.Located.Spot;

/** The ids of one list: each one known, and there once. */
final class Ids {

  private final Text kind;
  private final Set<String> known;
  private final Problems problems;
  private final Map<String, Spot> seen = new LinkedHashMap<>();

  /** Ids that a misspelt one probably stands for: not missing as well. */
  private final Set<String> meant = new HashSet<>();

  /**
   * @param kind what they are ids of, such as "criterion"
   */
  Ids(Text kind, Set<String> known, Problems problems) {
    this.kind = kind;
    this.known = known;
    this.problems = problems;
  }

  void take(Spot at, String id) {
    Spot earlier = seen.putIfAbsent(id, at);
    if (earlier != null) {
      problems.add(
          at,
          new Text(
              "The "
                  + kind.en()
                  + " "
                  + id
                  + " stands here twice; the first is in line "
                  + earlier.line()
                  + ".",
              kind.vi() + " " + id + " bị lặp lại; lần đầu ở dòng " + earlier.line() + "."));
    } else if (!known.contains(id)) {
      unknown(at, id);
    }
  }

  private void unknown(Spot at, String id) {
    Optional<String> nearest = Nearest.to(id, known);
    nearest.ifPresent(meant::add);
    String all = String.join("; ", known);
    problems.add(
        at,
        new Text(
            "The grader knows no " + kind.en() + " " + Problems.quoted(id) + ".",
            "Chương trình chấm không có " + kind.vi() + " nào tên là " + Problems.quoted(id) + "."),
        Optional.of(
            nearest
                .map(it -> new Text("Did you mean " + it + "?", "Có phải ý bạn là " + it + "?"))
                .orElse(new Text("It knows: " + all + ".", "Các tên dùng được: " + all + "."))));
  }

  /** Notes every known id that did not come. */
  void complete(Spot at, Text suggestion) {
    for (String id : known) {
      if (!seen.containsKey(id) && !meant.contains(id)) {
        problems.add(
            at,
            new Text(
                "The " + kind.en() + " " + id + " is missing, though its checks are run.",
                "Thiếu " + kind.vi() + " " + id + ", dù các phép kiểm tra của nó vẫn được chạy."),
            Optional.of(suggestion));
      }
    }
  }
}
