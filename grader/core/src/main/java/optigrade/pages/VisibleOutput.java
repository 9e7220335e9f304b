package optigrade.pages;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import optigrade.report.Visible;

/** The last step before writing, so that no string can be forgotten. */
final class VisibleOutput implements TemplateOutput {

  private byte[] bytes = new byte[1 << 16];
  private int size;

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
      plain(content, done, plain);
      done = end(content, plain, to, false);
      visible(content.substring(plain, done));
    }
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

  // The fastest way there is, and right for text that is nothing but ASCII.
  @SuppressWarnings("deprecation")
  private void plain(String content, int from, int to) {
    room(to - from);
    content.getBytes(from, to, bytes, size);
    size += to - from;
  }

  private void visible(String content) {
    StringBuilder visible = new StringBuilder();
    content.codePoints().forEach(c -> Visible.append(visible, c));
    byte[] encoded = visible.toString().getBytes(StandardCharsets.UTF_8);
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
