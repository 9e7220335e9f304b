package optigrade.intake;

import java.nio.file.Path;
import optigrade.model.GraderFault;
import optigrade.model.HandedIn;
import optigrade.model.Submission;
import optigrade.model.Text;

/** Whatever an archive holds, what is taken from it is bounded and has harmless names. */
public final class ArchiveTarget {

  private static final int LONGEST_REMARK = 1000;

  private ArchiveTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Contents contents = new Contents();
    Archive.read("lan.zip", input, contents);
    Submission submission;
    try {
      submission = contents.submission(new Entry("lan", Path.of("lan.zip")));
    } catch (GraderFault fault) {
      check(fault.reason());
      return;
    }
    long total = 0;
    for (HandedIn file : submission.files()) {
      check(file.path());
      if (("/" + file.path() + "/").contains("/../") || file.path().startsWith("/")) {
        throw new IllegalStateException("leads out: " + file.path());
      }
      total += file.content().length;
    }
    if (total > Contents.LARGEST_TOTAL || submission.files().size() > Contents.MOST_FILES) {
      throw new IllegalStateException("more than is allowed: " + total + " bytes");
    }
    for (Text remark : submission.remarks()) {
      check(remark.en());
      check(remark.vi());
    }
  }

  private static void check(String shown) {
    boolean steering =
        shown
            .codePoints()
            .map(Character::getType)
            .anyMatch(
                type ->
                    type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
    if (steering || shown.length() > LONGEST_REMARK) {
      throw new IllegalStateException("not harmless: " + shown);
    }
  }
}
