package optigrade.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import optigrade.cli.Painted.Ink;
import optigrade.model.Language;
import optigrade.model.Value;
import optigrade.pages.Numerals;
import optigrade.tracing.Trace;

/** A trace as a table: what is the program's beside what is right. */
final class TraceTable {

  private static final String INDENT = "  ";

  /** For a number that is not there. */
  private static final String NOTHING = "-";

  private final Trace trace;
  private final Language language;
  private final Screen screen;
  private final List<Painted> lines = new ArrayList<>();

  private TraceTable(Trace trace, Language language, Screen screen) {
    this.trace = trace;
    this.language = language;
    this.screen = screen;
  }

  static List<Painted> of(Trace trace, Language language, Screen screen) {
    TraceTable table = new TraceTable(trace, language, screen);
    if (trace.isFollowed()) {
      table.head();
      table.rows();
    }
    table.verdict();
    return table.lines;
  }

  private void head() {
    String start = vector(trace.start());
    String constants =
        trace.constants().stream()
            .map(it -> it.name() + " = " + Numerals.shown(it.value()))
            .collect(Collectors.joining(", "));
    folded(language.of("From W = ", "Từ W = ") + start + ", " + constants, Ink.FAINT);
  }

  private void rows() {
    int name = trace.rows().stream().mapToInt(row -> row.name().length()).max().orElse(1);
    int number =
        trace.rows().stream()
            .flatMap(row -> numbers(row).stream())
            .mapToInt(String::length)
            .max()
            .orElse(1);
    boolean beside = INDENT.length() * 2 + name + 4 * (number + 2) + 2 <= screen.columns();
    int epoch = 0;
    for (Trace.Row row : trace.rows()) {
      if (row.epoch() != epoch) {
        epoch = row.epoch();
        lines.add(Painted.of(""));
        lines.add(Painted.of(heading(epoch, name, number, beside), Ink.STRONG));
      }
      String sign = row.differs().isPresent() ? (screen.signs() ? "✗ " : "x ") : INDENT;
      Ink ink = row.differs().isPresent() ? Ink.BAD : Ink.PLAIN;
      String label = sign + padded(row.name(), name) + INDENT;
      List<String> numbers = numbers(row);
      if (beside) {
        lines.add(Painted.of(label + columns(numbers, number), ink));
      } else {
        int half = numbers.size() / 2;
        lines.add(Painted.of(label + mine() + columns(numbers.subList(0, half), number), ink));
        lines.add(
            Painted.of(
                " ".repeat(label.length())
                    + right()
                    + columns(numbers.subList(half, numbers.size()), number),
                ink));
      }
    }
  }

  private String heading(int epoch, int name, int number, boolean beside) {
    String title = "epoch " + epoch;
    if (!beside) {
      return title;
    }
    int wide = INDENT.length() * 2 + name + 2 * (number + 2);
    return padded(padded(title, INDENT.length() * 2 + name) + " " + mine().strip(), wide)
        + " "
        + right().strip();
  }

  private String mine() {
    return language.of("yours ", "của bạn ");
  }

  private String right() {
    return language.of("right ", "đúng    ");
  }

  /** The program's, then the right ones. */
  private static List<String> numbers(Trace.Row row) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < row.right().length; i++) {
      numbers.add(shown(row.mine(), i));
    }
    Arrays.stream(row.right()).mapToObj(Numerals::shown).forEach(numbers::add);
    return numbers;
  }

  private static String shown(Optional<double[]> vector, int i) {
    return vector.map(it -> Numerals.shown(it[i])).orElse(NOTHING);
  }

  private static String columns(List<String> numbers, int width) {
    return numbers.stream()
        .map(it -> " ".repeat(width - it.length() + 2) + it)
        .collect(Collectors.joining())
        .substring(1);
  }

  private void verdict() {
    lines.add(Painted.of(""));
    if (trace.isFollowed() && trace.rows().stream().anyMatch(row -> row.name().endsWith("^"))) {
      folded(
          language.of(
              "V^ and S^ stay inside your method: only the right ones can be shown.",
              "V^ và S^ nằm bên trong phương thức của bạn: chỉ có thể hiện giá trị đúng."),
          Ink.FAINT);
    }
    trace.remarks().forEach(remark -> folded(language.of(remark), Ink.HALF));
    Optional<Trace.Row> first =
        trace.rows().stream().filter(row -> row.differs().isPresent()).findFirst();
    if (!trace.isFollowed()) {
      folded(language.of("There is no step to show.", "Không có bước nào để xem."), Ink.BAD);
    } else if (first.isEmpty()) {
      String what =
          trace.isRight()
              ? language.of("Every step is right.", "Mọi bước đều đúng.")
              : language.of("The steps of the rule are right.", "Các bước cập nhật đều đúng.");
      folded(what, trace.isRight() ? Ink.GOOD : Ink.HALF);
    } else {
      differs(first.get());
    }
  }

  private void differs(Trace.Row row) {
    int i = row.differs().orElse(0);
    Numerals.Two two = two(row, i);
    String sentence =
        row.mine().isPresent()
            ? language.of(
                "They first differ in epoch %d at %s[%d]: yours is %s, right is %s. Mend this first: what"
                    + " comes later may only follow from it.",
                "Khác nhau lần đầu ở epoch %d tại %s[%d]: của bạn là %s, đúng là %s. Hãy sửa chỗ này"
                    + " trước: những số sau đó có thể chỉ là hệ quả.")
            : language.of(
                "The first that is missing is in epoch %d, %s[%d]: yours is %s, right is %s.",
                "Số đầu tiên còn thiếu là ở epoch %d, %s[%d]: của bạn là %s, đúng là %s.");
    folded(sentence.formatted(row.epoch(), row.name(), i, two.seen(), two.expected()), Ink.BAD);
  }

  /** With as many digits as tell them apart. */
  private static Numerals.Two two(Trace.Row row, int i) {
    return row.mine()
        .map(it -> Numerals.two(new Value.Num(row.right()[i]), new Value.Num(it[i])))
        .orElseGet(() -> new Numerals.Two(Numerals.shown(row.right()[i]), NOTHING));
  }

  private void folded(String text, Ink ink) {
    lines.addAll(Painted.folded(text, "", ink, screen));
  }

  private static String vector(double[] numbers) {
    return IntStream.range(0, numbers.length)
        .mapToObj(i -> Numerals.shown(numbers[i]))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - Folding.width(text)));
  }
}
