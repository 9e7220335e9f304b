package optigrade.workshop.parsing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.CompileOrder.Source;
import optigrade.workshop.messages.Sentence;

/**
 * What a program may bring at most, so that a source made to hurt ends as a clear sentence. Far
 * beyond what a person writes for such an exercise.
 */
public final class Limits {

  private static final int FILES = 200;
  private static final int BYTES = 1 << 20;
  private static final int DEPTH = 200;
  private static final int MEMBERS = 2000;

  private Limits() {}

  /** Files and bytes, before anything is read. */
  public static Optional<Problem> exceededBy(List<Source> sources) {
    if (sources.size() > FILES) {
      return Optional.of(
          problem(
              "",
              0,
              Sentence.of(
                  "There are {0} Java files; at most {1} are compiled. Hand in only your own.",
                  "Có {0} tệp Java; nhiều nhất {1} tệp được biên dịch. Hãy chỉ nộp những tệp của"
                      + " bạn.",
                  "" + sources.size(),
                  "" + FILES)));
    }
    long bytes = sources.stream().mapToLong(source -> source.content().length).sum();
    return bytes <= BYTES
        ? Optional.empty()
        : sources.stream().max(Comparator.comparing(s -> s.content().length)).map(Limits::tooLarge);
  }

  private static Problem tooLarge(Source largest) {
    return problem(
        largest.path(),
        0,
        Sentence.of(
            "{0} is too large: the Java files of a hand-in may have {1} KB together. Hand in only"
                + " what you wrote.",
            "{0} quá lớn: các tệp Java của một bài nộp được có tổng cộng tối đa {1} KB. Hãy chỉ nộp"
                + " những gì bạn viết.",
            Sentence.cut(largest.path()),
            "" + (BYTES >> 10)));
  }

  /** How deep brackets of any kind nest; those in comments and strings are counted as well. */
  public static Optional<Problem> exceededBy(Sheet sheet) {
    int depth = 0;
    for (int i = 0; i < sheet.text().length(); i++) {
      char c = sheet.text().charAt(i);
      if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth = Math.max(0, depth - 1);
      }
      if (depth > DEPTH) {
        return Optional.of(
            problem(
                sheet.path(),
                sheet.line(i),
                Sentence.of(
                    "Brackets are nested more than {0} deep here; that is not compiled. Split the"
                        + " expression into several statements.",
                    "Ở đây các dấu ngoặc lồng nhau sâu hơn {0} tầng nên không được biên dịch. Hãy"
                        + " tách biểu thức thành nhiều câu lệnh.",
                    "" + DEPTH)));
      }
    }
    return Optional.empty();
  }

  /**
   * Classes, methods and fields of all files; the compilers' time grows with the square of their
   * number.
   */
  public static Optional<Problem> exceededByMembers(List<Outline> outlines) {
    long members = outlines.stream().flatMap(o -> Stream.concat(o.members(), o.allTypes())).count();
    return members <= MEMBERS
        ? Optional.empty()
        : Optional.of(
            problem(
                outlines.get(0).sheet().path(),
                0,
                Sentence.of(
                    "There are {0} classes, methods and fields; at most {1} are compiled.",
                    "Có {0} lớp, phương thức và trường; nhiều nhất {1} được biên dịch.",
                    "" + members,
                    "" + MEMBERS)));
  }

  private static Problem problem(String file, int line, Sentence message) {
    return new Problem(file, line, line == 0 ? 0 : 1, message, Optional.empty());
  }
}
