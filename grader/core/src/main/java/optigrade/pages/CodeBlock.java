package optigrade.pages;

import gg.jte.TemplateOutput;
import java.util.List;
import java.util.stream.Collectors;
import optigrade.report.Visible;

/** Lines of a program in Markdown, inside a fence that nothing in them can close. */
final class CodeBlock {

  private CodeBlock() {}

  static void write(TemplateOutput output, String indent, List<StudentView.Line> lines) {
    String code =
        lines.stream()
            .map(
                it ->
                    indent
                        + (it.isMeant() ? "> " : "  ")
                        + it.number()
                        + "  "
                        + visible(it.text() + it.meant() + it.rest()))
            .collect(Collectors.joining("\n"));
    String fence = "```";
    while (code.contains(fence)) {
      fence += "`";
    }
    output.writeContent(indent + fence + "java\n" + code + "\n" + indent + fence);
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints().forEach(c -> Visible.append(visible, c));
    return visible.toString();
  }
}
