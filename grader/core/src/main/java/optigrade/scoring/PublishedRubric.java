package optigrade.scoring;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A rubric as it may be handed out: with a seed that everybody may know, and without remarks. */
public final class PublishedRubric {

  private static final String INPUTS = "fresh-inputs";

  private PublishedRubric() {}

  /**
   * @param content of a sound rubric, YAML or JSON
   * @return it as JSON
   */
  public static byte[] of(byte[] content, long seed) {
    // JSON is YAML, too; numbers stay as they are written.
    ObjectMapper yaml =
        YAMLMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    ObjectNode rubric = (ObjectNode) yaml.readTree(content);
    JsonNode inputs = rubric.get(INPUTS);
    ObjectNode published = inputs instanceof ObjectNode node ? node : rubric.putObject(INPUTS);
    published.put("seed", seed);
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(rubric);
  }
}
