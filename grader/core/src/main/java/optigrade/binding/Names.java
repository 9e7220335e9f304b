package optigrade.binding;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names up to case and underscores, and the words they are made of. */
final class Names {

  private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");
  private static final Pattern WORD_ENDS =
      Pattern.compile("[_$]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\\d)(?=[a-z])");

  private Names() {}

  /** {@code sgd_momentum} and {@code sgdMomentum} both become {@code sgdmomentum}. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("$", "");
  }

  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** {@code "sgdWithMomentum"} is sgd, with, momentum. */
  static Stream<String> words(String name) {
    return Arrays.stream(WORD_ENDS.split(name))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT));
  }

  /** The last part of a binary name: {@code Inner} of {@code a.b.Outer$Inner}. */
  static String simple(String binaryName) {
    return binaryName.substring(
        Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
  }

  /**
   * The same letters in another order, or, in a long name, one letter too many, few or wrong.
   * Another digit is no slip: {@code train_p2} is another problem's.
   */
  static boolean isSlip(String name, String contracts) {
    String typed = plain(name);
    String meant = plain(contracts);
    return !typed.equals(meant)
        && (isReordered(typed, meant) || (meant.length() > 5 && oneOff(typed, meant)))
        && (digits(typed).isEmpty() || digits(typed).equals(digits(meant)));
  }

  private static String digits(String name) {
    return NOT_DIGITS.matcher(name).replaceAll("");
  }

  private static boolean isReordered(String one, String other) {
    return one.length() == other.length()
        && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  private static boolean oneOff(String one, String other) {
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - start - end == 1;
  }
}
