package optigrade.cli;

import optigrade.model.Text;

/** The language of what is printed. */
enum Language {
  EN,
  VI;

  String of(Text text) {
    return of(text.en(), text.vi());
  }

  String of(String en, String vi) {
    return this == EN ? en : vi;
  }
}
