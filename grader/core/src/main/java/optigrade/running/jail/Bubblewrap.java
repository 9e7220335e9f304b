package optigrade.running.jail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Namespaces of its own: an empty root with the JDK and one jar to read, no network, no
 * environment, no other processes, a small {@code /tmp}.
 *
 * @param prefix what runs before it, so that even root's programs count as nobody's
 * @param limited whether limits on processes are set inside, where only the jail's own count
 */
public record Bubblewrap(Path bwrap, Path prlimit, List<String> prefix, boolean limited)
    implements Jail {

  private static final String JAR = "/program/this.jar";
  private static final String NOBODY = "65534";
  private static final String ROOM = "" + (16 << 20);

  public Bubblewrap {
    prefix = List.copyOf(prefix);
  }

  /** The ways in which it may work here, the strongest first. */
  public static List<Jail> waysOn(Tools tools, boolean isRoot) {
    Path prlimit = tools.find("prlimit").orElse(Path.of("prlimit"));
    List<String> asNobody =
        tools
            .find("setpriv")
            .filter(found -> isRoot)
            .map(
                found ->
                    List.of(
                        found.toString(),
                        "--reuid=" + NOBODY,
                        "--regid=" + NOBODY,
                        "--clear-groups"))
            .orElse(List.of());
    return tools.find("bwrap").stream()
        .<Jail>flatMap(
            bwrap ->
                List.of(
                    new Bubblewrap(bwrap, prlimit, asNobody, true),
                    new Bubblewrap(bwrap, prlimit, List.of(), true),
                    new Bubblewrap(bwrap, prlimit, List.of(), false))
                    .stream())
        .distinct()
        .toList();
  }

  @Override
  public String name() {
    return "bubblewrap"
        + (prefix.isEmpty() ? "" : " as nobody")
        + (limited ? "" : " without process limits");
  }

  @Override
  public boolean isolates() {
    return true;
  }

  @Override
  public List<String> command(Launch launch) throws IOException {
    Path home = launch.javaHome().toRealPath();
    List<String> command = new ArrayList<>(prefix);
    command.add(bwrap.toString());
    command.addAll(
        List.of(
            "--unshare-all",
            "--die-with-parent",
            "--new-session",
            "--clearenv",
            "--cap-drop",
            "ALL",
            "--uid",
            NOBODY,
            "--gid",
            NOBODY));
    show(command, home);
    JavaFiles.outside(home).forEach(file -> show(command, file));
    Libraries.find().forEach(file -> show(command, file));
    if (limited) {
      show(command, prlimit);
    }
    command.addAll(List.of("--ro-bind", launch.jar().toString(), JAR));
    command.addAll(
        List.of(
            "--proc",
            "/proc",
            // Where root has no other user to be, the kernel's settings would still be root's.
            "--ro-bind-try",
            "/proc/sys",
            "/proc/sys",
            "--dev",
            "/dev",
            "--remount-ro",
            "/dev",
            "--size",
            ROOM,
            "--tmpfs",
            "/tmp",
            "--remount-ro",
            "/",
            "--chdir",
            "/"));
    if (limited) {
      command.addAll(ProcessLimits.prefix(prlimit, launch));
      command.add("--nproc=" + ProcessLimits.PROCESSES);
    }
    command.addAll(launch.command(home, JAR));
    return command;
  }

  private static void show(List<String> command, Path path) {
    command.addAll(List.of("--ro-bind", path.toString(), path.toString()));
  }
}
