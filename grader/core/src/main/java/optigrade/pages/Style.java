package optigrade.pages;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style sheets, each read once. */
record Style(String text, String hash) {

  static final Style STUDENT = of("page.css", "student.css");
  static final Style CLASS = of("page.css", "class.css");

  private static Style of(String... names) {
    String text = Stream.of(names).map(Pages::text).collect(Collectors.joining());
    return new Style(text, Pages.hash(text));
  }
}
