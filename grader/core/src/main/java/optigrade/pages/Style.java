package optigrade.pages;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style sheets, each read once. */
record Style(Content text, String hash) {

  static final Style STUDENT = of("page.css", "student.css");
  static final Style CLASS = of("page.css", "class.css");

  private static Style of(String... names) {
    String text = Stream.of(names).map(Pages::text).collect(Collectors.joining());
    // It is ours, and needs no look at each character.
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Style(output -> output.writeBinaryContent(bytes), Pages.hash(text));
  }
}
