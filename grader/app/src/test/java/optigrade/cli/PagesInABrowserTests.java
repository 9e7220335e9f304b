package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.browser.Browser;
import optigrade.browser.Tab;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The pages as people open them. What they looked like is kept in {@code target/screenshots}. Where
 * no browser is installed, these tests say so and are skipped.
 */
@NullUnmarked
class PagesInABrowserTests {

  private static final Path EXAMPLES = Path.of("..", "..", "submissions");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String NO_BROWSER =
      "SKIPPED: no Chromium or Chrome is on the PATH, so no page was opened in a browser";

  private static final int ENTER = 13;
  private static final int TAB = 9;

  /** Holds whether every text stands out from its background as WCAG AA asks for. */
  private static final String FAINT_TEXTS =
      """
      (() => {
        const light = (rgb) => {
          const [r, g, b] = rgb.map((v) => v / 255)
              .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
        const behind = (element) => {
          for (let e = element; e; e = e.parentElement) {
            const color = numbers(getComputedStyle(e).backgroundColor);
            if (color.length < 4 || color[3] > 0) return color.slice(0, 3);
          }
          return [255, 255, 255];
        };
        const faint = new Set();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const e = walker.currentNode.parentElement;
          if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest('.sr, script')) continue;
          const style = getComputedStyle(e);
          const ink = light(numbers(e.ownerSVGElement ? style.fill : style.color).slice(0, 3));
          const paper = light(behind(e));
          const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
          if (ratio < 4.5) faint.add(walker.currentNode.data.trim().slice(0, 30) + ' ' + ratio.toFixed(2));
        }
        return [...faint];
      })()
      """;

  @TempDir private static Path folder;
  private static Path english;
  private static Path vietnamese;
  private static Browser browser;

  @BeforeAll
  static void open_a_browser() throws IOException {
    Optional<Path> installed = Browser.installed();
    if (installed.isEmpty()) {
      System.out.println(NO_BROWSER);
    }
    assumeTrue(installed.isPresent(), NO_BROWSER);
    english = graded("en", EXAMPLES);
    Path one = folder.resolve("one");
    FileUtils.copyDirectory(
        EXAMPLES.resolve("does-not-compile-in-one-method").toFile(),
        one.resolve("does-not-compile-in-one-method").toFile());
    vietnamese = graded("vi", one);
    graded("en", endless(), "endless");
    browser = Browser.start(installed.get());
  }

  @AfterAll
  static void close_it() {
    if (browser != null) {
      browser.close();
    }
  }

  /** Words without a place to break a line at, wherever a student can put them. */
  private static Path endless() throws IOException {
    Path in = Files.createDirectories(folder.resolve("endless-in"));
    Path handIn = Files.createDirectories(in.resolve("n".repeat(120)));
    Files.writeString(
        handIn.resolve("Optimizers.java"),
        """
        class Optimizers {
          static class EE extends RuntimeException { EE(String s) { super(s); } }
          static double[] df_w(double[] w) { throw new EE("MM"); }
        }
        """
            .replace("EE", "E".repeat(200))
            .replace("MM", "m".repeat(500)));
    return in;
  }

  private static Path graded(String language, Path submissions) {
    return graded(language, submissions, language);
  }

  private static Path graded(String language, Path submissions, String name) {
    Path out = folder.resolve(name);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        Main.run(
            Console.to(said, said),
            "grade",
            submissions.toString(),
            "--out",
            out.toString(),
            "--format",
            "html",
            "--lang",
            language);
    assertEquals(0, code, said.toString(StandardCharsets.UTF_8));
    return out;
  }

  /** Every page of the examples, and some in Vietnamese. */
  static List<Path> pages() throws IOException {
    if (english == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Path report(Path out, String name) {
    return out.resolve(name).resolve("report.html");
  }

  private static boolean isTrue(Tab tab, String expression) {
    return tab.evaluate(expression).asBoolean();
  }

  private static List<String> texts(Tab tab, String expression) {
    return tab.evaluate(expression).valueStream().map(JsonNode::asString).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_complains_of_nothing_and_asks_for_nothing(Path page) {
    Tab tab = browser.open(page);
    assertEquals(List.of(), tab.complaints());
    assertEquals(List.of(page.toUri().toASCIIString()), tab.requests());
    assertFalse(tab.evaluate("document.title").asString().isBlank());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_can_be_read_in_light_and_dark_and_by_those_who_do_not_see(Path page) {
    Tab tab = browser.open(page);
    for (String scheme : List.of("light", "dark")) {
      tab.as("screen", scheme);
      assertEquals(List.of(), texts(tab, FAINT_TEXTS), scheme);
    }
    assertEquals(
        List.of(),
        texts(
            tab,
            "[...document.querySelectorAll('[role=img]')].map(e => e.getAttribute('aria-label'))"
                + ".filter(name => !/\\d/.test(name))"),
        "pictures without words");
    assertEquals(
        List.of(),
        texts(
            tab,
            "[...document.querySelectorAll('[id]')].map(e => e.id)"
                + ".filter((id, i, all) => all.indexOf(id) < i)"),
        "ids that are there twice");
    assertEquals(
        List.of(),
        texts(
            tab,
            "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.hash.slice(1))"
                + ".filter(id => !document.getElementById(decodeURIComponent(id)))"),
        "links that lead nowhere");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_fits_a_phone(Path page) {
    Tab tab = browser.open(page);
    tab.wide(390);
    assertEquals(390, tab.evaluate("document.documentElement.scrollWidth").asInt());
  }

  @Test
  void a_criterion_opens_and_closes_by_mouse_and_by_key() {
    Tab tab = browser.open(report(english, "typical-mistakes"));
    String open = "document.getElementById('gd.sgd').open";
    assertFalse(isTrue(tab, open), "what is right is closed");
    assertTrue(isTrue(tab, "document.getElementById('gd.train_p1').open"), "what is wrong is open");
    tab.click("#gd\\\\.sgd > summary");
    assertTrue(isTrue(tab, open));
    tab.evaluate("document.querySelector('#gd\\\\.sgd > summary').focus()");
    tab.press("Enter", ENTER);
    assertFalse(isTrue(tab, open));
    tab.press("Tab", TAB);
    assertEquals("SUMMARY", tab.evaluate("document.activeElement.tagName").asString());
  }

  @Test
  void what_to_look_at_first_leads_there() {
    Tab tab = browser.open(report(english, "classical-momentum"));
    tab.click(".first a");
    assertEquals("#momentum.sgd_momentum", tab.evaluate("location.hash").asString());
    assertTrue(
        isTrue(
            tab,
            "Math.abs(document.getElementById('momentum.sgd_momentum').getBoundingClientRect().top)"
                + " < 50"));
  }

  @Test
  void on_paper_everything_is_open() {
    Tab tab = browser.open(report(english, "full-marks"));
    String hidden =
        "[...document.querySelectorAll('details:not([open]) > .group')]"
            + ".filter(e => !e.checkVisibility()).map(e => e.textContent)";
    assertFalse(texts(tab, hidden).isEmpty());
    tab.as("print", "light");
    assertEquals(List.of(), texts(tab, hidden));
  }

  @Test
  void the_overview_sorts_and_filters_and_leads_to_reports() {
    Tab tab = browser.open(english.resolve("index.html"));
    String first = "document.querySelector('#all tbody tr').textContent";
    tab.click("#all th:nth-child(3) button");
    assertEquals("ascending", sorted(tab));
    assertEquals(
        "0.00",
        tab.evaluate("document.querySelector('#all tbody td.number').textContent").asString());
    tab.click("#all th:nth-child(3) button");
    assertEquals("descending", sorted(tab));
    assertTrue(tab.evaluate(first).asString().contains("100.00"));

    tab.click("#filter");
    tab.type("momentum.no-one");
    assertEquals(
        List.of("classical-momentum"),
        texts(
            tab,
            "[...document.querySelectorAll('#all tbody tr')].filter(r => !r.hidden)"
                + ".map(r => r.querySelector('th').textContent)"));

    tab.click("details > summary");
    assertTrue(isTrue(tab, "document.querySelector('details').open"));
    assertTrue(isTrue(tab, "document.querySelector('details a').checkVisibility()"));
    assertEquals(List.of(), tab.complaints());
    tab.follow("#all tbody tr:not([hidden]) a");
    assertTrue(
        tab.evaluate("location.pathname").asString().endsWith("/classical-momentum/report.html"));
    assertEquals(List.of(), tab.complaints());
  }

  @Test
  void on_a_phone_a_hand_in_is_a_block_and_the_headings_still_sort_and_filter() {
    Tab tab = browser.open(english.resolve("index.html"));
    tab.wide(360);
    assertEquals(
        List.of(),
        texts(
            tab,
            "[...document.querySelectorAll('#all caption, #all tbody td:not(.number)')]"
                + ".filter(e => e.offsetWidth < 300).map(e => e.textContent)"));
    tab.evaluate("document.querySelector('#all th:nth-child(3) button').focus()");
    tab.press("Enter", ENTER);
    assertEquals("ascending", sorted(tab));
    tab.click("#filter");
    tab.type("momentum.no-one");
    assertEquals(
        List.of("classical-momentum"),
        texts(
            tab,
            "[...document.querySelectorAll('#all tbody tr')].filter(r => r.checkVisibility())"
                + ".map(r => r.querySelector('th').textContent)"));
  }

  private static String sorted(Tab tab) {
    return tab.evaluate("document.querySelector('#all th:nth-child(3)').getAttribute('aria-sort')")
        .asString();
  }

  @ParameterizedTest
  @CsvSource({
    "wide, 1100, screen, light",
    "dark, 1100, screen, dark",
    "phone, 390, screen, light",
    "paper, 760, print, light"
  })
  void pictures_of_the_pages_are_kept(String name, int width, String media, String scheme)
      throws IOException {
    for (Path page :
        List.of(
            english.resolve("index.html"),
            report(english, "typical-mistakes"),
            report(vietnamese, "does-not-compile-in-one-method"))) {
      Tab tab = browser.open(page);
      tab.wide(width);
      tab.as(media, scheme);
      Path folder = page.getParent();
      String which = page.endsWith("index.html") ? "class" : folder.getFileName().toString();
      Path file = SCREENSHOTS.resolve(which + "-" + name + ".png");
      tab.picture(file);
      assertTrue(Files.size(file) > 20_000, file + " shows next to nothing");
    }
  }
}
