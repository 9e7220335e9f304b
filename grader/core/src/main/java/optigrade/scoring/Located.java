package optigrade.scoring;

import java.util.List;

/** A piece of a YAML or JSON document that knows where it stands. */
sealed interface Located {

  Spot at();

  record Mapping(Spot at, List<Entry> entries) implements Located {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  record Listing(Spot at, List<Located> items) implements Located {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /** A value as it is written, so that no number goes through a double. */
  record Scalar(Spot at, Kind kind, String text) implements Located {}

  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }

  record Entry(Spot at, String key, Located value) {}

  /** Line and column from 1; {@link #NOWHERE} for the file as a whole. */
  record Spot(int line, int column) {
    static final Spot NOWHERE = new Spot(0, 0);
  }
}
