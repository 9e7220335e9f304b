package optigrade.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.model.Moment;
import optigrade.model.Submission;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * What {@code submission_metadata.yml} tells: written by Ruby, so its keys are {@code :submitters},
 * {@code :name} and so on. Most of the file (results, outputs) is passed over.
 */
final class GradescopeMetadata {

  static final int LARGEST = 64 << 20;

  private final JsonParser parser;

  private GradescopeMetadata(JsonParser parser) {
    this.parser = parser;
  }

  record Told(List<Submission.Student> submitters, Optional<Moment> at, List<Moment> history) {
    Told {
      submitters = List.copyOf(submitters);
      history = List.copyOf(history);
    }
  }

  /** By the folder's name. */
  static Map<String, Told> read(byte[] yaml) throws IOException {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(LARGEST).build();
    YAMLFactory factory = YAMLFactory.builder().loadSettings(settings).build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), yaml)) {
      return new GradescopeMetadata(parser).all();
    } catch (JacksonException | YamlEngineException e) {
      throw new IOException("not well-formed", e);
    }
  }

  private Map<String, Told> all() {
    Map<String, Told> all = new LinkedHashMap<>();
    if (parser.nextToken() == JsonToken.START_OBJECT) {
      for (String folder = key(); !folder.isEmpty(); folder = key()) {
        all.put(folder, submission());
      }
    }
    return all;
  }

  /** The next key, its value being the current token; empty at the end. */
  private String key() {
    if (parser.nextToken() != JsonToken.PROPERTY_NAME) {
      return "";
    }
    String key = parser.currentName();
    parser.nextToken();
    return key.isEmpty() ? " " : key;
  }

  private Told submission() {
    List<Submission.Student> submitters = new ArrayList<>();
    List<Moment> history = new ArrayList<>();
    Optional<Moment> at = Optional.empty();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      for (String key = key(); !key.isEmpty(); key = key()) {
        switch (key) {
          case ":submitters" -> each(values -> submitters.add(student(values)));
          case ":history" ->
              each(
                  values ->
                      Moment.parse(values.getOrDefault(":created_at", "")).ifPresent(history::add));
          case ":created_at" -> at = Moment.parse(scalar());
          default -> parser.skipChildren();
        }
      }
    } else {
      parser.skipChildren();
    }
    return new Told(submitters, at, history);
  }

  private void each(java.util.function.Consumer<Map<String, String>> take) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        take.accept(scalars());
      } else {
        parser.skipChildren();
      }
    }
  }

  private Map<String, String> scalars() {
    Map<String, String> values = new HashMap<>();
    for (String key = key(); !key.isEmpty(); key = key()) {
      values.put(key, scalar());
    }
    return values;
  }

  private String scalar() {
    if (parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL) {
      return String.valueOf(parser.getString());
    }
    parser.skipChildren();
    return "";
  }

  private static Submission.Student student(Map<String, String> values) {
    return new Submission.Student(
        Claim.filled(values.getOrDefault(":name", "")),
        Claim.filled(values.getOrDefault(":sid", "")),
        Claim.filled(values.getOrDefault(":email", "")));
  }
}
