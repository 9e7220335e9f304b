package optigrade.pipeline;

import java.util.Optional;
import optigrade.model.Rubric;
import optigrade.running.Running;
import optigrade.running.Settings;
import optigrade.running.jail.JailMode;

/** The processes of a run, started when the first hand-in needs one; perhaps never. */
final class Processes implements AutoCloseable {

  private final Settings settings;
  private final Rubric rubric;
  private final int programs;
  private Optional<Running> running = Optional.empty();

  /**
   * @param programs how many run at once
   */
  Processes(Settings settings, Rubric rubric, int programs) {
    this.settings = settings;
    this.rubric = rubric;
    this.programs = programs;
  }

  synchronized Running get() {
    Running started = running.orElseGet(() -> Running.start(settings, rubric, programs));
    running = Optional.of(started);
    return started;
  }

  /** What hand-ins were run in, for the run's log. */
  synchronized String jail() {
    if (running.isEmpty()) {
      return "nothing was run";
    }
    return settings.jail() == JailMode.OFF
        ? "jail off"
        : running.get().jailName().map(name -> "jail " + name).orElse("no jail works here");
  }

  /** Whether the whole program is being stopped, and what comes out says nothing any more. */
  synchronized boolean areEnding() {
    return running.map(Running::isEnding).orElse(false);
  }

  @Override
  public synchronized void close() {
    running.ifPresent(Running::close);
  }
}
