package optigrade.pages;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import optigrade.report.Visible;
import org.jspecify.annotations.Nullable;

/** Escapes what is put in, and shows no more of it than is read. Only our own drawings are long. */
final class BoundedHtml extends OwaspHtmlTemplateOutput {

  private static final Set<String> DRAWN = Set.of("d", "points");

  private boolean drawing;

  BoundedHtml(TemplateOutput output) {
    super(output);
  }

  @Override
  public void setContext(@Nullable String tag, @Nullable String attribute) {
    drawing = attribute != null && DRAWN.contains(attribute);
    super.setContext(tag, attribute);
  }

  @Override
  public void writeUserContent(@Nullable String content) {
    super.writeUserContent(content == null || drawing ? content : Visible.text(content));
  }
}
