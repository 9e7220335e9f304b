package optigrade.workshop.compiling;

import java.util.List;
import optigrade.workshop.parsing.Mended;
import optigrade.workshop.parsing.Outline;

/** Mends a program's sheets by what the compiler complained of. */
interface ByComplaint {

  Mended mend(Outline outline);

  /** The complaints whose cause was taken out meanwhile, so that they won't come again. */
  List<Complaint> settled();
}
