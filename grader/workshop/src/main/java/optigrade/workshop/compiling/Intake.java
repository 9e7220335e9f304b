package optigrade.workshop.compiling;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.CompileOrder.Source;
import optigrade.workshop.messages.Decoding;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.messages.Sentence;
import optigrade.workshop.parsing.Code;
import optigrade.workshop.parsing.Foreign;
import optigrade.workshop.parsing.Limits;
import optigrade.workshop.parsing.Sheet;

/** The files of a hand-in as texts, in the order of their paths, and what kept some of them out. */
record Intake(List<Sheet> sheets, List<Problem> problems, List<Repair> repairs) {

  /** Dashes, the signs of arithmetic, and what a keyboard for Chinese or Japanese types. */
  private static final String ODD_SIGNS =
      "\u2010\u2011\u2012\u2013\u2014\u2212\u00d7\u00f7\uff1b\uff0c\uff08\uff09\uff5b\uff5d\uff1d\uff0b";

  private static final Pattern LONE_CR = Pattern.compile("\r(?!\n)");

  private static final String THEIR_MEANING = "------*/;,(){}=+";

  static Intake of(List<Source> sources) {
    Intake intake = new Intake(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Set<ByteBuffer> seen = new HashSet<>();
    for (Source source : sources.stream().sorted(Comparator.comparing(Source::path)).toList()) {
      if (source.path().endsWith("module-info.java")) {
        continue; // what the program may see is decided here
      }
      if (seen.add(ByteBuffer.wrap(source.content()))) {
        intake.add(source);
      } else {
        intake.repairs.add(
            new Repair(Mend.SAME_FILE_TWICE, source.path(), 1, source.path(), false));
      }
    }
    return intake;
  }

  private void add(Source source) {
    Decoding decoding = Decoding.of(source.content());
    if (decoding.text().isEmpty()) {
      Sentence message =
          Sentence.of(
              "This file is not text, so it is no Java source. Hand in the `.java` file itself.",
              "Tệp này không phải là văn bản nên không thể là mã nguồn Java. Hãy nộp chính tệp"
                  + " `.java`.");
      problems.add(new Problem(source.path(), 0, 0, message, Optional.empty()));
      return;
    }
    if (!decoding.charset().equals("UTF-8")) {
      repairs.add(new Repair(Mend.NOT_UTF_8, source.path(), 1, decoding.charset(), false));
    }
    String text = decoding.text().get();
    Sheet sheet = Sheet.of(source.path(), inPlainSigns(text));
    Code.first(text, Intake::isOddSpace)
        .ifPresent(at -> note(Mend.ODD_SPACES, sheet, at, source.path()));
    Code.first(text, Intake::isOddSign)
        .ifPresent(at -> note(Mend.ODD_SIGNS, sheet, at, "" + text.charAt(at)));
    Optional<Problem> unfit = Limits.exceededBy(sheet).or(() -> Foreign.of(sheet));
    if (unfit.isPresent()) {
      problems.add(unfit.get());
    } else {
      sheets.add(sheet);
    }
  }

  private void note(Mend mend, Sheet sheet, int at, String detail) {
    repairs.add(new Repair(mend, sheet.path(), sheet.line(at), detail, true));
  }

  /** What web pages and word processors put in place of a space, or between two letters. */
  private static boolean isOddSpace(int c) {
    return (Character.getType(c) == Character.SPACE_SEPARATOR && c != ' ')
        || (c >= 0x200B && c <= 0x200D)
        || c == 0xFEFF;
  }

  /** None of them can be part of a program, but in a comment or in quotes. */
  private static boolean isOddSign(int c) {
    return ODD_SIGNS.indexOf(c) >= 0;
  }

  /**
   * As many characters as before, so that every place stays what it is. Where lines end in CR alone
   * the compiler takes a text block for something else.
   */
  private static String inPlainSigns(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().forEach(c -> plain.append(plain(c)));
    return LONE_CR.matcher(plain).replaceAll("\n");
  }

  private static char plain(int c) {
    if (isOddSign(c)) {
      return THEIR_MEANING.charAt(ODD_SIGNS.indexOf(c));
    }
    return isOddSpace(c) ? ' ' : (char) c;
  }
}
