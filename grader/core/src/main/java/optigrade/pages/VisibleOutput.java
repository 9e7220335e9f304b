package optigrade.pages;

import gg.jte.TemplateOutput;
import optigrade.report.Visible;

/** The last step before writing, so that no string can be forgotten. */
final class VisibleOutput implements TemplateOutput {

  private final StringBuilder text = new StringBuilder();

  @Override
  public void writeContent(String content) {
    content.codePoints().forEach(c -> Visible.append(text, c));
  }

  @Override
  public void writeContent(String content, int from, int to) {
    writeContent(content.substring(from, to));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
