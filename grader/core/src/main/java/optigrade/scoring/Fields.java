package optigrade.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optigrade.model.Text;
import optigrade.scoring.Located.Entry;
import optigrade.scoring.Located.Spot;

/** The keys of one mapping: each once, each known, and those that are asked for there. */
final class Fields {

  private final Spot at;
  private final Problems problems;
  private final Values values;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** Keys that a misspelt one probably stands for: not missing as well. */
  private final Set<String> meant = new HashSet<>();

  private final boolean readable;

  Fields(Located.Mapping mapping, List<String> known, Problems problems, Values values) {
    this.at = mapping.at();
    this.problems = problems;
    this.values = values;
    this.readable = true;
    for (Entry entry : mapping.entries()) {
      take(entry, known);
    }
  }

  private Fields(Spot at, Problems problems, Values values) {
    this.at = at;
    this.problems = problems;
    this.values = values;
    this.readable = false;
  }

  /** Stands for a mapping that is none; nothing more is said about it. */
  static Fields unreadable(Spot at, Problems problems, Values values) {
    return new Fields(at, problems, values);
  }

  private void take(Entry entry, List<String> known) {
    Entry earlier = entries.putIfAbsent(entry.key(), entry);
    if (earlier != null) {
      problems.add(
          entry.at(),
          new Text(
              Problems.quoted(entry.key())
                  + " stands here twice; the first is in line "
                  + earlier.at().line()
                  + ".",
              "Khóa "
                  + Problems.quoted(entry.key())
                  + " bị lặp lại; lần đầu ở dòng "
                  + earlier.at().line()
                  + "."));
    } else if (!known.contains(entry.key())) {
      unknown(entry, known);
    }
  }

  private void unknown(Entry entry, List<String> known) {
    Optional<String> nearest = Nearest.to(entry.key(), known);
    nearest.ifPresent(meant::add);
    problems.add(
        entry.at(),
        new Text(
            Problems.quoted(entry.key()) + " is not a key that is known here.",
            "Ở đây không có khóa nào tên là " + Problems.quoted(entry.key()) + "."),
        Optional.of(
            nearest
                .map(key -> new Text("Did you mean " + key + "?", "Có phải ý bạn là " + key + "?"))
                .orElse(
                    new Text(
                        "Known here: " + String.join(", ", known) + ".",
                        "Các khóa dùng được ở đây: " + String.join(", ", known) + "."))));
  }

  Optional<Located> find(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  Spot at(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::at).orElse(at);
  }

  Spot valueAt(String key) {
    return find(key).map(Located::at).orElse(at);
  }

  /** The value of a key that must be there. */
  Optional<Located> required(String key) {
    Optional<Located> value = find(key);
    if (value.isEmpty() && readable && !meant.contains(key)) {
      problems.add(
          at,
          new Text(
              "The key " + Problems.quoted(key) + " is missing here.",
              "Ở đây thiếu khóa " + Problems.quoted(key) + "."),
          Optional.of(
              new Text(
                  "Add a line " + key + ": ...; " + docs() + " says what it means.",
                  "Hãy thêm dòng " + key + ": ...; xem ý nghĩa trong " + docs() + ".")));
    }
    return value;
  }

  private String docs() {
    return problems.document().docs();
  }

  String text(String key) {
    return required(key).map(value -> values.text(value, key)).orElse("");
  }

  BigDecimal decimal(String key, Range range) {
    return required(key).map(value -> values.decimal(value, key, range)).orElse(range.least());
  }

  int whole(String key, int least, int most) {
    return decimal(key, new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0))
        .intValueExact();
  }

  Fields section(String key, List<String> known) {
    return required(key)
        .map(value -> values.mapping(value, key, known))
        .orElseGet(() -> unreadable(at, problems, values));
  }

  List<Located> listing(String key) {
    return required(key).map(value -> values.listing(value, key)).orElse(List.of());
  }

  List<Located> filledListing(String key) {
    List<Located> items = listing(key);
    if (items.isEmpty() && find(key).filter(Located.Listing.class::isInstance).isPresent()) {
      problems.add(
          valueAt(key),
          new Text(
              "The list " + key + " is empty; it needs at least one entry.",
              "Danh sách " + key + " còn trống; phải có ít nhất một mục."));
    }
    return items;
  }

  /** A sentence in both languages. */
  Text bilingual(String key) {
    Fields both = section(key, List.of("en", "vi"));
    return new Text(both.text("en"), both.text("vi"));
  }
}
