package optigrade.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.model.Language;

/** What the overview of a class shows, ready to be written down. */
public record ClassView(
    Language language,
    String title,
    String possible,
    int total,
    int graded,
    List<Figure> figures,
    List<Bin> histogram,
    List<Bar> criteria,
    List<Mistake> mistakes,
    List<Row> rows,
    List<Unmarked> unmarked,
    Roster roster,
    Optional<SimilarityView> similarity,
    String grader) {

  public ClassView {
    figures = List.copyOf(figures);
    histogram = List.copyOf(histogram);
    criteria = List.copyOf(criteria);
    mistakes = List.copyOf(mistakes);
    rows = List.copyOf(rows);
    unmarked = List.copyOf(unmarked);
  }

  /**
   * What a roster tells.
   *
   * @param students how many it names; 0 where there is none
   */
  public record Roster(
      int students,
      List<String> absent,
      List<Claim> claimed,
      List<Link> strangers,
      List<Link> shared,
      List<Link> misnamed) {
    public Roster {
      absent = List.copyOf(absent);
      claimed = List.copyOf(claimed);
      strangers = List.copyOf(strangers);
      shared = List.copyOf(shared);
      misnamed = List.copyOf(misnamed);
    }

    public boolean isQuiet() {
      return Stream.of(absent, claimed, strangers, shared, misnamed).allMatch(List::isEmpty);
    }
  }

  /** Several hand-ins of one student. */
  public record Claim(String student, List<Link> handIns) {
    public Claim {
      handIns = List.copyOf(handIns);
    }
  }

  public record Figure(String name, String value) {}

  /**
   * One bar of the histogram.
   *
   * @param height in hundredths of the highest
   */
  public record Bin(String range, int count, int height) {}

  /**
   * A criterion, and how many fared how.
   *
   * @param points the mean and what is possible
   * @param percent the mean in hundredths of what is possible
   */
  public record Bar(String id, String title, String points, int percent, List<Share> shares) {
    public Bar {
      shares = List.copyOf(shares);
    }
  }

  /**
   * @param kind the status's word in {@code report.json}
   */
  public record Share(String kind, String name, int count) {}

  public record Mistake(String id, String sentence, int count, List<Link> who) {
    public Mistake {
      who = List.copyOf(who);
    }
  }

  /** To a report. */
  public record Link(String name, String target) {}

  /**
   * @param order by which the table sorts points: those without any come last
   */
  public record Row(
      Link link, String student, String points, String order, String verdict, String findings) {}

  public record Unmarked(Link link, String code, String reason) {}

  /** The page's own sentences. */
  public String of(String en, String vi) {
    return language.of(en, vi);
  }

  public String code() {
    return language.code();
  }

  public Content style() {
    return Style.CLASS.text();
  }

  public String script() {
    return Pages.text("class.js");
  }

  /** Nothing but this page's own style and script. */
  public String policy() {
    return "default-src 'none'; style-src "
        + Style.CLASS.hash()
        + "; script-src "
        + Pages.hash(script())
        + "; base-uri 'none'; form-action 'none'";
  }
}
