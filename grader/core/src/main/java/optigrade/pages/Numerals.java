package optigrade.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import optigrade.model.Value;
import optigrade.model.WordedNumber;

/** Numbers as people read them. */
public final class Numerals {

  /** Enough to tell numbers apart; tried in turn. */
  private static final List<Integer> DIGITS = List.of(6, 10, 17);

  private static final int ITEMS = 8;
  private static final int DEPTH = 3;
  private static final int NAME = 60;

  private Numerals() {}

  /** Points, exactly. */
  static String points(BigDecimal points) {
    BigDecimal stripped = points.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  static int percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() <= 0
        ? 0
        : part.movePointRight(2)
            .divide(whole, 0, RoundingMode.HALF_UP)
            .max(BigDecimal.ZERO)
            .min(BigDecimal.valueOf(100))
            .intValue();
  }

  /** Two values that differ, with as many digits as show it. */
  public record Two(String expected, String seen) {}

  public static Two two(Value expected, Value seen) {
    Two two = new Two("", "");
    for (int digits : DIGITS) {
      two = new Two(shown(expected, digits), shown(seen, digits));
      if (!two.expected().equals(two.seen())) {
        return two;
      }
    }
    return two;
  }

  static String shown(Value value) {
    return shown(value, DIGITS.get(0));
  }

  /** Six digits. */
  public static String shown(double number) {
    return WordedNumber.of(number, DIGITS.get(0));
  }

  private static String shown(Value value, int digits) {
    StringBuilder text = new StringBuilder();
    append(text, value, digits, 0);
    return text.toString();
  }

  private static void append(StringBuilder text, Value value, int digits, int depth) {
    if (value instanceof Value.Num number) {
      text.append(WordedNumber.of(number.value(), digits));
    } else if (value instanceof Value.Sequence sequence) {
      append(text, sequence.items(), digits, depth);
    } else if (value instanceof Value.Unknown unknown) {
      text.append(unknown.type(), 0, Math.min(NAME, unknown.type().length()));
    } else {
      text.append("null");
    }
  }

  private static void append(StringBuilder text, List<Value> items, int digits, int depth) {
    text.append('(');
    for (int i = 0; i < items.size(); i++) {
      text.append(i == 0 ? "" : ", ");
      if (i == ITEMS || depth == DEPTH) {
        text.append('…');
        break;
      }
      append(text, items.get(i), digits, depth + 1);
    }
    text.append(')');
  }
}
