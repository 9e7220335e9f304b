package optigrade.running.jail;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs inside a jail and tries what the jail promises to prevent. Prints one word for each promise
 * that does not hold, and at last that it came to its end. Takes the port of a listener and a file
 * that both exist outside.
 */
final class Probe {

  static final String END = "probed";
  static final String VARIABLE = "OPTIGRADE_PROBE";

  /** Where root's own id changes the machine, jailed or not, unless it is hidden or read-only. */
  private static final List<String> KERNEL =
      List.of("/proc/sys/kernel/core_pattern", "/proc/sys/vm/drop_caches", "/proc/sysrq-trigger");

  private Probe() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (connects(Integer.parseInt(arguments[0]))) {
      out.println("network");
    }
    if (Files.exists(Path.of(arguments[1])) || Files.exists(Path.of("/etc/passwd"))) {
      out.println("files");
    }
    if (writes(Path.of("/optigrade-probe")) || writes(Path.of("/dev/optigrade-probe"))) {
      out.println("writing");
    }
    if (KERNEL.stream().map(Path::of).anyMatch(Files::isWritable)) {
      out.println("kernel");
    }
    if (System.getenv(VARIABLE) != null || System.getenv("PATH") != null) {
      out.println("environment");
    }
    if (ProcessHandle.of(Long.parseLong(arguments[2])).isPresent()) {
      out.println("processes");
    }
    out.println(END);
  }

  private static boolean connects(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean writes(Path path) {
    try {
      Files.write(path, new byte[1]);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
