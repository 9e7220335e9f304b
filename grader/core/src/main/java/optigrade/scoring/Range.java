package optigrade.scoring;

import java.math.BigDecimal;
import optigrade.model.Text;

/** Which numbers are sensible: from, to (both included), with at most so many decimals. */
record Range(BigDecimal least, BigDecimal most, int decimals) {

  static Range of(String least, String most, int decimals) {
    return new Range(new BigDecimal(least), new BigDecimal(most), decimals);
  }

  boolean holds(BigDecimal number) {
    return number.compareTo(least) >= 0
        && number.compareTo(most) <= 0
        && number.stripTrailingZeros().scale() <= decimals;
  }

  Text inWords() {
    String from = least.toPlainString();
    String to = most.toPlainString();
    return switch (decimals) {
      case 0 ->
          new Text(
              "a whole number from " + from + " to " + to,
              "một số nguyên từ " + from + " đến " + to);
      default ->
          new Text(
              "a number from " + from + " to " + to + " with at most " + decimals + " decimals",
              "một số từ "
                  + from
                  + " đến "
                  + to
                  + ", nhiều nhất "
                  + decimals
                  + " chữ số thập phân");
    };
  }
}
