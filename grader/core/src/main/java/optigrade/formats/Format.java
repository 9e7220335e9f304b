package optigrade.formats;

import optigrade.model.Text;

/** A kind of file that is written. */
public sealed interface Format permits ReportFormat, ClassFormat {

  /** The word for it on the command line, such as {@code junit}. */
  String name();

  /** What the file is called, such as {@code junit.xml}. */
  String file();

  /** Who reads it, in half a sentence. */
  Text description();
}
