package optigrade.pages;

import gg.jte.Content;
import java.util.Optional;
import optigrade.model.Language;
import optigrade.model.Outcomes;

/** One exercise's picture in a file of its own: an SVG that needs nothing else. */
public record PlotView(String title, Picture picture, Language language) {

  /** The same path gives the same bytes, anywhere. */
  public static byte[] bytes(String title, Outcomes.Trajectory path, Language language) {
    Picture picture = new PictureReader(path, language, Optional.empty()).picture();
    return Pages.bytes("plot.jte", new PlotView(title, picture, language));
  }

  public String right() {
    return language.of("right path", "quỹ đạo đúng");
  }

  public String mine() {
    return language.of("your path", "quỹ đạo của bạn");
  }

  public Content style() {
    return Style.STUDENT.text();
  }
}
