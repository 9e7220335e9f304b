package optigrade.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import optigrade.model.Text;
import optigrade.model.Value;
import optigrade.model.WordedNumber;

/** Numbers and shapes in sentences. */
final class Wording {

  private static final int DIGITS = 9;
  private static final int SHOWN = 8;

  private Wording() {}

  /**
   * @param vector what the numbers are called in a program
   */
  static Text differs(Text name, String vector, double[] expected, double[] actual, int first) {
    String where = expected.length == 1 ? vector : vector + "[" + first + "]";
    String wanted = vector(expected);
    String came = vector(actual);
    Text begun = begun(name);
    return new Text(
        begun.en()
            + " should be "
            + wanted
            + " but is "
            + came
            + "; they first differ at "
            + where
            + ".",
        begun.vi()
            + " phải là "
            + wanted
            + " nhưng lại là "
            + came
            + "; khác nhau đầu tiên ở "
            + where
            + ".");
  }

  /** With a capital letter, but what goes by its name in a program. */
  private static Text begun(Text name) {
    return name.en().equals(name.vi()) ? name : new Text(capital(name.en()), capital(name.vi()));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static Text wrongShape(Text name, int wanted, Value came) {
    Text seen = shape(came);
    return new Text(
        "Expected "
            + name.en()
            + " as "
            + wanted
            + " numbers, but the program returned "
            + seen.en()
            + ".",
        "Cần "
            + name.vi()
            + " gồm "
            + wanted
            + " số, nhưng chương trình trả về "
            + seen.vi()
            + ".");
  }

  static Text missing(Text name, int wanted, Value whole) {
    Text seen = shape(whole);
    return new Text(
        "Expected "
            + name.en()
            + " as "
            + wanted
            + " numbers as well, but the program returned only "
            + seen.en()
            + ".",
        "Còn thiếu "
            + name.vi()
            + " gồm "
            + wanted
            + " số; chương trình chỉ trả về "
            + seen.vi()
            + ".");
  }

  static Text shape(Value value) {
    if (value instanceof Value.Num) {
      return new Text("one number", "một số");
    }
    if (value instanceof Value.Nothing) {
      return new Text("nothing (null)", "null (không có gì)");
    }
    if (value instanceof Value.Unknown unknown) {
      return new Text(
          "an object of type " + unknown.type(), "một đối tượng kiểu " + unknown.type());
    }
    List<Value> items = ((Value.Sequence) value).items();
    if (items.isEmpty()) {
      return new Text("an empty list", "một danh sách rỗng");
    }
    if (items.stream().allMatch(Value.Num.class::isInstance)) {
      return new Text(
          "a list of " + items.size() + (items.size() == 1 ? " number" : " numbers"),
          "một danh sách " + items.size() + " số");
    }
    Text first = shape(items.get(0));
    return new Text(
        "a list of " + items.size() + " entries, the first being " + first.en(),
        "một danh sách " + items.size() + " phần tử, phần tử đầu là " + first.vi());
  }

  /** What fits into a report. */
  static Value abridged(Value value) {
    return value instanceof Value.Sequence sequence
        ? new Value.Sequence(sequence.items().stream().limit(SHOWN).map(Wording::abridged).toList())
        : value;
  }

  static String vector(double[] numbers) {
    return numbers.length == 1
        ? number(numbers[0])
        : Arrays.stream(numbers)
            .limit(SHOWN)
            .mapToObj(Wording::number)
            .collect(Collectors.joining(", ", "(", numbers.length > SHOWN ? ", ...)" : ")"));
  }

  static String number(double number) {
    return WordedNumber.of(number, DIGITS);
  }
}
