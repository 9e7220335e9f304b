package optigrade.pipeline;

import java.util.List;
import optigrade.model.Text;
import optigrade.report.Report;
import optigrade.workshop.messages.Compilation;

/** What the workshop noticed, for the instructor. */
final class Flags {

  private Flags() {}

  static List<Report.Flag> of(Compilation compilation) {
    return compilation.flags().stream()
        .map(flag -> new Report.Flag(flag.id(), Text.same(flag.detail())))
        .toList();
  }
}
