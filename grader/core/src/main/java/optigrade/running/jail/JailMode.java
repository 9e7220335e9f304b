package optigrade.running.jail;

/** How far a submission's code is trusted. */
public enum JailMode {
  /** Code that could do harm runs only inside a jail that works here; else it is not executed. */
  AUTO,
  /** Nothing starts without a jail. */
  REQUIRED,
  /** These programs are trusted: process limits only. */
  OFF
}
