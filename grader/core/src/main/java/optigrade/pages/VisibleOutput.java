package optigrade.pages;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import optigrade.report.Bytes;
import optigrade.report.Visible;

/** The last step before writing, so that no string can be forgotten. */
final class VisibleOutput implements TemplateOutput {

  private final Bytes page = new Bytes();

  @Override
  public void writeContent(String content) {
    writeContent(content, 0, content.length());
  }

  /** Most of a page is plain, and is copied as it is. */
  @Override
  public void writeContent(String content, int from, int to) {
    int done = from;
    while (done < to) {
      int plain = end(content, done, to, true);
      page.ascii(content, done, plain);
      done = end(content, plain, to, false);
      visible(content.substring(plain, done));
    }
  }

  /** What stands in a template, or went this way before. */
  @Override
  public void writeBinaryContent(byte[] content) {
    page.add(content);
  }

  /** Where characters end that are all plain, or all not. */
  private static int end(String content, int from, int to, boolean plain) {
    int end = from;
    while (end < to && isPlain(content.charAt(end)) == plain) {
      end++;
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c <= '~') || c == '\n';
  }

  private void visible(String content) {
    StringBuilder visible = new StringBuilder();
    content.codePoints().forEach(c -> Visible.append(visible, c));
    page.add(visible.toString().getBytes(StandardCharsets.UTF_8));
  }

  byte[] bytes() {
    return page.whole();
  }
}
