package optigrade.cli;

import optigrade.pipeline.Versions;
import optigrade.report.Report;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    Report.Grader grader = Versions.ofThisGrader();
    return new String[] {"optigrade " + grader.version() + " (Java " + grader.java() + ")"};
  }
}
