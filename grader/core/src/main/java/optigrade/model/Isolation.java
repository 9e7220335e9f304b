package optigrade.model;

import java.util.List;

/** How a submission's code was kept apart. */
public record Isolation(Lane lane, List<Text> notes) {

  public Isolation {
    notes = List.copyOf(notes);
  }

  public enum Lane {
    /** In a warm worker, after and before others. */
    SHARED,
    /** In a worker made for it and thrown away. */
    ALONE,
    NOT_RUN
  }
}
