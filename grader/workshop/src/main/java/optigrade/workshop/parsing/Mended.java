package optigrade.workshop.parsing;

import java.util.List;
import optigrade.workshop.messages.Compilation.Repair;

/** A sheet after a mending, and what was done to it. */
public record Mended(Sheet sheet, List<Repair> repairs, boolean isChanged) {

  public Mended {
    repairs = List.copyOf(repairs);
  }
}
