package optigrade.cli;

import java.nio.file.Path;
import optigrade.model.Language;

/** What to do where another run is at work in the same folder. */
final class InUse {

  private InUse() {}

  static String text(Path out, Language language) {
    return language
        .of(
            "another optigrade is at work in %s. Wait until it has ended, or give this one a folder"
                + " of its own with --out.",
            "một tiến trình optigrade khác đang làm việc trong %s. Hãy đợi tiến trình đó xong, hoặc"
                + " chọn thư mục khác bằng --out.")
        .formatted(out);
  }
}
