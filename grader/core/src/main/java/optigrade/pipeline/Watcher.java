package optigrade.pipeline;

import optigrade.report.Report;

/** Somebody who watches a run. Called by one thread at a time, in no particular order. */
public interface Watcher {

  /** A submission is taken up. */
  default void started(String submission, int total) {}

  /** A submission is done and its report written. */
  void done(Report report, int done, int total);

  /** All are graded, and are now held against each other, which may take minutes. */
  default void comparing(int handIns) {}

  /** Somebody stops the whole program; what is done so far stays. */
  default void stopped(int done, int total) {}
}
