package optigrade.attacks;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.URISyntaxException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import optigrade.reference.Solutions;

/**
 * What an attack that got out would touch: a folder anybody may write to, a secret anybody may
 * read, doors on this machine that anybody may knock at.
 */
final class Canaries implements AutoCloseable {

  private static final String SECRET = "the secret of the test";

  private final Path folder;
  private final Path secret;
  private final ServerSocket door;
  private final DatagramSocket letterBox;
  private final ServerSocketChannel localDoor;
  private final Path localAddress;

  Canaries(Path temporary) throws IOException {
    folder = Files.createDirectory(temporary.resolve("canary"));
    allow(folder, "rwxrwxrwx");
    secret = Files.writeString(temporary.resolve("secret.txt"), SECRET);
    allow(secret, "rw-rw-rw-");
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    letterBox =
        new DatagramSocket(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), door.getLocalPort()));
    localAddress = temporary.resolve("door");
    localDoor = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    localDoor.bind(UnixDomainSocketAddress.of(localAddress));
    localDoor.configureBlocking(false);
    allow(localAddress, "rwxrwxrwx");
  }

  private static void allow(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  /** What stands for each word in a case file. */
  Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("CANARY", folder.toString());
    words.put("SECRET_FILE", secret.toString());
    words.put("PORT", "" + door.getLocalPort());
    words.put("SOCKET", localAddress.toString());
    words.put("PARENT_PID", "" + ProcessHandle.current().pid());
    words.put("VARIABLE", System.getenv().keySet().stream().sorted().findFirst().orElse("PATH"));
    words.put("CLASSES", answers().toString());
    words.put("HERE", Path.of("").toAbsolutePath().toString());
    return words;
  }

  private static Path answers() {
    try {
      return Path.of(Solutions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What has been touched, in words. */
  List<String> touched() throws IOException {
    List<String> touched = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> touched.add("written: " + file.getFileName()));
    }
    if (!Files.exists(secret) || !Files.readString(secret).equals(SECRET)) {
      touched.add("the secret was changed");
    }
    door.setSoTimeout(1);
    if (knocked(door::accept)) {
      touched.add("somebody connected");
    }
    letterBox.setSoTimeout(1);
    if (knocked(() -> letterBox.receive(new java.net.DatagramPacket(new byte[1], 1)))) {
      touched.add("somebody wrote");
    }
    if (localDoor.accept() != null) {
      touched.add("somebody connected by a path");
    }
    return touched;
  }

  private interface Waiting {
    void once() throws IOException;
  }

  private static boolean knocked(Waiting waiting) throws IOException {
    try {
      waiting.once();
      return true;
    } catch (java.net.SocketTimeoutException nobody) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    letterBox.close();
    localDoor.close();
  }
}
