package optigrade.pages;

import java.util.function.Function;
import optigrade.model.Language;
import optigrade.model.Text;
import optigrade.report.Summary;

/** {@code index.html}: a whole class at a glance, in one file that needs nothing else. */
public final class ClassPage {

  private ClassPage() {}

  /**
   * @param names what each kind of finding is, in a sentence
   * @param report what the file is called in each hand-in's folder that the page leads to
   */
  public static byte[] bytes(
      Summary summary, Function<String, Text> names, String report, Language language) {
    return Pages.bytes("class.jte", new ClassReader(summary, names, report, language).view());
  }
}
