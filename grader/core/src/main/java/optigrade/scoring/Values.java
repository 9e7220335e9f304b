package optigrade.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import optigrade.model.Text;
import optigrade.scoring.Located.Kind;

/**
 * Takes values out of the tree. Where one is not what it should be, that is noted and a stand-in is
 * given, so that the rest of the file is looked at as well; with problems noted no rubric is built.
 */
final class Values {

  /** One way to write a number; no exponents, no infinities, no octal. */
  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,18})(\\.[0-9]{1,18})?");

  private static final int LONGEST_TEXT = 1000;

  private final Problems problems;

  Values(Problems problems) {
    this.problems = problems;
  }

  Fields mapping(Located value, String name, List<String> keys) {
    if (value instanceof Located.Mapping mapping) {
      return new Fields(mapping, keys, problems, this);
    }
    wrong(value, name, new Text("a group of keys (key: value)", "một nhóm khóa (khóa: giá trị)"));
    return Fields.unreadable(value.at(), problems, this);
  }

  List<Located> listing(Located value, String name) {
    if (value instanceof Located.Listing listing) {
      return listing.items();
    }
    wrong(value, name, new Text("a list", "một danh sách"));
    return List.of();
  }

  /** A text that is not blank; a number is taken as it is written. */
  String text(Located value, String name) {
    if (value instanceof Located.Scalar scalar
        && (scalar.kind() == Kind.TEXT || scalar.kind() == Kind.NUMBER)
        && !scalar.text().isBlank()
        && scalar.text().length() <= LONGEST_TEXT) {
      return scalar.text();
    }
    wrong(
        value,
        name,
        new Text(
            "a text of 1 to " + LONGEST_TEXT + " characters",
            "một đoạn chữ dài từ 1 đến " + LONGEST_TEXT + " ký tự"));
    return "";
  }

  BigDecimal decimal(Located value, String name, Range range) {
    if (value instanceof Located.Scalar scalar
        && scalar.kind() == Kind.NUMBER
        && PLAIN.matcher(scalar.text()).matches()) {
      BigDecimal number = new BigDecimal(scalar.text());
      if (range.holds(number)) {
        return number;
      }
    }
    wrong(value, name, range.inWords(), withAPoint(value));
    return range.least();
  }

  /** A number as a file may write it. */
  static Optional<BigDecimal> plain(String text) {
    return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  private static Optional<Text> withAPoint(Located value) {
    if (value instanceof Located.Scalar scalar) {
      String mended = scalar.text().strip().replace(',', '.');
      if (PLAIN.matcher(mended).matches() && !mended.equals(scalar.text())) {
        return Optional.of(new Text("Write " + mended + ".", "Hãy viết " + mended + "."));
      }
      if (scalar.kind() == Kind.TEXT && PLAIN.matcher(mended).matches()) {
        return Optional.of(
            new Text(
                "Leave the quotation marks out: " + mended + ".",
                "Hãy bỏ dấu nháy: " + mended + "."));
      }
    }
    return Optional.empty();
  }

  private void wrong(Located value, String name, Text expected) {
    wrong(value, name, expected, Optional.empty());
  }

  void wrong(Located value, String name, Text expected, Optional<Text> suggestion) {
    Text found = found(value);
    problems.add(
        value.at(),
        new Text(
            name + " must be " + expected.en() + ", but is " + found.en() + ".",
            name + " phải là " + expected.vi() + ", nhưng ở đây là " + found.vi() + "."),
        suggestion);
  }

  private static Text found(Located value) {
    if (value instanceof Located.Mapping) {
      return new Text("a group of keys", "một nhóm khóa");
    }
    if (value instanceof Located.Scalar scalar) {
      return switch (scalar.kind()) {
        case NOTHING -> new Text("empty", "chỗ trống");
        case NUMBER, TRUTH -> Text.same(Problems.clipped(scalar.text()));
        case TEXT ->
            new Text(
                "the text " + Problems.quoted(scalar.text()),
                "đoạn chữ " + Problems.quoted(scalar.text()));
      };
    }
    return new Text("a list", "một danh sách");
  }
}
