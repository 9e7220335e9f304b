package optigrade.pages;

/** The style sheets, each read once. */
record Style(String text, String policy) {

  static final Style STUDENT = of("page.css", "student.css");

  private static Style of(String... names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(Pages.text(name));
    }
    String hash = Pages.hash(text.toString());
    return new Style(
        text.toString(),
        "default-src 'none'; style-src " + hash + "; base-uri 'none'; form-action 'none'");
  }
}
