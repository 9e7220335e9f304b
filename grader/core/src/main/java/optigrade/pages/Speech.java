package optigrade.pages;

import optigrade.model.Language;
import optigrade.pages.StudentView.Points;

/** What a page says in its own words, whoever it is for. */
public record Speech(Language language) {

  public String of(String en, String vi) {
    return language.of(en, vi);
  }

  /** Such as {@code 7.5 / 10}. */
  public String shown(Points points) {
    return points.isNothing()
        ? language.of(Words.NO_POINTS)
        : points.earned() + " / " + points.possible();
  }
}
