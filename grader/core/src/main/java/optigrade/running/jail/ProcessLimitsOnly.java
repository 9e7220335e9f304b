package optigrade.running.jail;

import java.util.ArrayList;
import java.util.List;

/** Limits of size, where the machine has a tool for them. Keeps nothing apart. */
public record ProcessLimitsOnly(Tools tools) implements Jail {

  @Override
  public String name() {
    return "process limits";
  }

  @Override
  public boolean isolates() {
    return false;
  }

  @Override
  public List<String> command(Launch launch) {
    List<String> command = new ArrayList<>();
    tools
        .find("prlimit")
        .map(prlimit -> ProcessLimits.prefix(prlimit, launch))
        .ifPresent(command::addAll);
    command.addAll(launch.command(launch.javaHome(), launch.jar().toString()));
    return command;
  }
}
