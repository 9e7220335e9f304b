package optigrade.running.jail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java process to be started: everything it may read.
 *
 * @param memoryMegabytes what it may hold in all, its heap included, where that can be limited
 */
public record Launch(
    Path javaHome,
    List<String> flags,
    int memoryMegabytes,
    Path jar,
    String mainClass,
    List<String> arguments) {

  public Launch {
    flags = List.copyOf(flags);
    arguments = List.copyOf(arguments);
  }

  /**
   * @param jar where the process will see its jar
   */
  List<String> command(Path home, String jar) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("java").toString());
    command.addAll(flags);
    command.add("-cp");
    command.add(jar);
    command.add(mainClass);
    command.addAll(arguments);
    return command;
  }
}
