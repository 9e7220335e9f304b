package optigrade.workshop.compiling;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.CompileOrder.Source;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.messages.Sentence;
import optigrade.workshop.parsing.Code;
import optigrade.workshop.parsing.Decoding;
import optigrade.workshop.parsing.Limits;
import optigrade.workshop.parsing.Sheet;

/** The files of a hand-in as texts, in the order of their paths, and what kept some of them out. */
record Intake(List<Sheet> sheets, List<Problem> problems, List<Repair> repairs) {

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
    if (Code.holds(text, Intake::isOddSpace)) {
      repairs.add(new Repair(Mend.ODD_SPACES, source.path(), line(text), source.path(), true));
    }
    Sheet sheet = Sheet.of(source.path(), withPlainSpaces(text));
    Optional<Problem> tooDeep = Limits.exceededBy(sheet);
    if (tooDeep.isPresent()) {
      problems.add(tooDeep.get());
    } else {
      sheets.add(sheet);
    }
  }

  /** What web pages and word processors put in place of a space, or between two letters. */
  private static boolean isOddSpace(int c) {
    return (Character.getType(c) == Character.SPACE_SEPARATOR && c != ' ')
        || (c >= 0x200B && c <= 0x200D)
        || c == 0xFEFF;
  }

  private static int line(String text) {
    int first = text.chars().takeWhile(c -> !isOddSpace(c)).map(c -> 1).sum();
    return 1 + (int) text.substring(0, first).chars().filter(c -> c == '\n').count();
  }

  /** As many characters as before, so that every place stays what it is. */
  private static String withPlainSpaces(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().forEach(c -> plain.append(isOddSpace(c) ? ' ' : (char) c));
    return plain.toString();
  }
}
