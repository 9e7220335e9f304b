package optigrade.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import optigrade.model.Text;
import optigrade.scoring.Located.Kind;
import optigrade.scoring.Located.Spot;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML or JSON into a tree that keeps places, order, duplicates and numbers as written. */
final class LocatedReader {

  /** A rubric is four levels deep. */
  private static final int DEEPEST = 12;

  private final JsonParser parser;
  private final Text name;

  private LocatedReader(JsonParser parser, Text name) {
    this.parser = parser;
    this.name = name;
  }

  static Optional<Located> read(String file, String text, Problems problems) {
    try (JsonParser parser = factory(file).createParser(ObjectReadContext.empty(), text)) {
      return new LocatedReader(parser, problems.document().name()).document(problems);
    }
  }

  private Optional<Located> document(Problems problems) {
    try {
      return Optional.of(document());
    } catch (Unreadable e) {
      problems.add(e.at, e.text);
    } catch (JacksonException e) {
      problems.add(
          spot(Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation)),
          notWellFormed(e.getOriginalMessage()));
    } catch (YamlEngineException e) {
      problems.add(Spot.NOWHERE, notWellFormed(String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private static TokenStreamFactory factory(String file) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
    return file.toLowerCase(Locale.ROOT).endsWith(".json")
        ? JsonFactory.builder().streamReadConstraints(constraints).build()
        : YAMLFactory.builder().streamReadConstraints(constraints).build();
  }

  private Located document() {
    if (parser.nextToken() == null) {
      throw new Unreadable(
          Spot.NOWHERE,
          new Text(
              "The %s is empty.".formatted(name.en()),
              "Tệp %s không có nội dung gì.".formatted(name.vi())));
    }
    Located root = value();
    if (parser.nextToken() != null) {
      throw new Unreadable(
          here(),
          new Text(
              "Another document begins here; a file holds a single one.",
              "Một tài liệu khác bắt đầu ở đây; tệp thang điểm chỉ được có một tài liệu."));
    }
    return root;
  }

  private Located value() {
    // An alias repeats what an anchor holds; nested ones grow without bound.
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      throw new Unreadable(
          here(),
          new Text(
              "YAML aliases (*name) can't be used here; write the value out.",
              "Ở đây không được dùng bí danh YAML (*tên); hãy viết hẳn giá trị ra."));
    }
    Spot at = here();
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(at);
      case START_ARRAY -> listing(at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(at, Kind.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(at, Kind.TRUTH);
      case VALUE_NULL -> new Located.Scalar(at, Kind.NOTHING, "");
      default -> scalar(at, Kind.TEXT);
    };
  }

  private Located.Scalar scalar(Spot at, Kind kind) {
    return new Located.Scalar(at, kind, String.valueOf(parser.getString()));
  }

  private Located.Mapping mapping(Spot at) {
    List<Located.Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Spot keyAt = here();
      String key = parser.currentName();
      parser.nextToken();
      entries.add(new Located.Entry(keyAt, key, value()));
    }
    return new Located.Mapping(at, entries);
  }

  private Located.Listing listing(Spot at) {
    List<Located> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Located.Listing(at, items);
  }

  private Spot here() {
    return spot(parser.currentTokenLocation());
  }

  private static Spot spot(TokenStreamLocation location) {
    return location.getLineNr() < 1
        ? Spot.NOWHERE
        : new Spot(location.getLineNr(), Math.max(1, location.getColumnNr()));
  }

  /** The parser's own words, without the pieces of the file that it quotes on indented lines. */
  private Text notWellFormed(String reason) {
    String words =
        reason
            .lines()
            .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
            .collect(Collectors.joining(", "));
    String syntax = parser instanceof YAMLParser ? "YAML" : "JSON";
    return new Text(
        "From here on this can't be read as " + syntax + ": " + Problems.clipped(words),
        "Từ đây không đọc được tệp theo cú pháp " + syntax + ": " + Problems.clipped(words));
  }

  /** Ends the reading at the first thing that makes the rest meaningless. */
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Spot at;
    private final transient Text text;

    Unreadable(Spot at, Text text) {
      super(text.en());
      this.at = at;
      this.text = text;
    }
  }
}
