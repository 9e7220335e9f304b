package optigrade.running;

import optigrade.model.Isolation;
import optigrade.model.Program;
import optigrade.model.Text;

/** What a submission gets to run in. */
public sealed interface Lease extends AutoCloseable {

  @Override
  default void close() {}

  /** A program that can be called until this is closed. */
  record Granted(Program program, Isolation isolation, Runnable end) implements Lease {
    @Override
    public void close() {
      end.run();
    }
  }

  /** It may do harm, and nothing here would keep it from that: not executed. */
  record Refused(Text reason) implements Lease {}
}
