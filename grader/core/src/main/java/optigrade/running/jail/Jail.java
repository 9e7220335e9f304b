package optigrade.running.jail;

import java.io.IOException;
import java.util.List;

/** A way to start a process so that it can do less. */
public interface Jail {

  /** For logs and the doctor. */
  String name();

  /** Whether it promises no network, no files, no environment and no other processes. */
  boolean isolates();

  /**
   * The command that starts this inside the jail.
   *
   * @throws IOException where something that the process needs can't be found
   */
  List<String> command(Launch launch) throws IOException;
}
