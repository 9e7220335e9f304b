package optigrade.scoring;

import optigrade.model.Text;

/**
 * The kinds of files that are read here.
 *
 * @param name what such a file is called in a sentence
 * @param docs where its keys are explained
 * @param largest in bytes; a larger one is a slip
 */
record Document(Text name, String docs, int largest) {

  /** The course's own has 8 KB. */
  static final Document RUBRIC =
      new Document(new Text("rubric", "thang điểm"), "docs/rubric.md", 1 << 20);

  static final Document OVERRIDES =
      new Document(new Text("overrides file", "điểm chỉnh tay"), "docs/classes.md", 16 << 20);
}
