package optigrade.explaining;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Works out what stands before an equals sign where the other side is a number. */
final class Sums {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(e-?\\d+)?");
  private static final Pattern SUM =
      Pattern.compile("[-+*/^(). \\d]*(sqrt|e-\\d)?[-+*/^(). \\dsqrte]*\\d\\)*");

  private final String text;
  private int at;

  private Sums(String text) {
    this.text = text.replace(" ", "");
  }

  /** Each sum of a line, as {@code 1+1=2}. */
  static List<String> in(String line) {
    List<String> sums = new ArrayList<>();
    String[] sides = line.replaceFirst("^\\s*[^=\\d(-]*:\\s+", "").split(" = ", -1);
    for (int i = 0; i + 1 < sides.length; i++) {
      String sum = sides[i].strip();
      String result = sides[i + 1].strip().replaceFirst("[.,;]$", "");
      if (NUMBER.matcher(result).matches()
          && SUM.matcher(sum).matches()
          && !NUMBER.matcher(sum).matches()) {
        sums.add(sum.replace(" ", "") + "=" + result);
      }
    }
    return sums;
  }

  static void mustBeRight(String line) {
    for (String sum : in(line)) {
      String[] sides = sum.split("=", 2);
      double tolerance;
      if (sides[1].contains("e")) {
        tolerance = Math.abs(Double.parseDouble(sides[1])) * 1e-3;
      } else {
        int point = sides[1].indexOf('.');
        int digits = point < 0 ? 0 : sides[1].length() - point - 1;
        tolerance = 0.5001 * Math.pow(10, -digits);
      }
      assertEquals(Double.parseDouble(sides[1]), new Sums(sides[0]).sum(), tolerance, line);
    }
  }

  private double sum() {
    double sum = product();
    while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
      sum += text.charAt(at++) == '+' ? product() : -product();
    }
    return sum;
  }

  private double product() {
    double product = signed();
    while (at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '/')) {
      product = text.charAt(at++) == '*' ? product * signed() : product / signed();
    }
    return product;
  }

  private double signed() {
    if (text.charAt(at) == '-') {
      at++;
      return -signed();
    }
    double base = single();
    if (at < text.length() && text.charAt(at) == '^') {
      at++;
      return Math.pow(base, signed());
    }
    return base;
  }

  private double single() {
    if (text.startsWith("sqrt", at)) {
      at += 4;
      return Math.sqrt(single());
    }
    if (text.charAt(at) == '(') {
      at++;
      double inside = sum();
      at++;
      return inside;
    }
    var number =
        Pattern.compile("\\d+(\\.\\d+)?(e-?\\d+)?").matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw new IllegalArgumentException(text + " at " + at);
    }
    at = number.end();
    return Double.parseDouble(number.group());
  }
}
