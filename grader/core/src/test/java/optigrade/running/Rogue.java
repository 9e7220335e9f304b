package optigrade.running;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import optigrade.worker.protocol.Frames;
import optigrade.worker.protocol.Replies;
import optigrade.worker.protocol.Reply;
import optigrade.workshop.messages.Answer;
import optigrade.workshop.messages.Answers;

/** A child process that misbehaves, by the name of what it does. */
final class Rogue {

  private Rogue() {}

  static Child start(String behaviour) throws IOException {
    return start(behaviour, "worker");
  }

  /**
   * @param as whose greeting it sends
   */
  static Child start(String behaviour, String as) throws IOException {
    return new Child(process(behaviour, as), 1 << 20);
  }

  static Process process(String behaviour, String as) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        List.of(
            java.toString(),
            "-Xmx32m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Rogue.class.getName(),
            behaviour,
            as);
    return new ProcessBuilder(command).start();
  }

  public static void main(String[] arguments) throws Exception {
    // Whatever a test forgets, this process does not outlive it for long.
    Thread end =
        new Thread(
            () -> {
              try {
                Thread.sleep(30_000);
              } catch (InterruptedException e) {
                return;
              }
              Runtime.getRuntime().halt(9);
            });
    end.setDaemon(true);
    end.start();
    byte[] greeting =
        switch (arguments[1]) {
          case "worker" -> Replies.encode(new Reply.Ready(1, ""));
          case "workshop" -> Answers.encode(new Answer.Ready(Answers.PROTOCOL, ""));
          default -> new byte[] {99};
        };
    Frames.write(System.out, Frames.UNASKED, greeting);
    behave(arguments[0], System.out);
  }

  private static void behave(String behaviour, OutputStream out) throws Exception {
    switch (behaviour) {
      case "never reads" -> Thread.sleep(60_000);
      case "spins" -> {
        long n = 0;
        while (n >= 0) {
          n = (n + 1) & 0xFFFF;
        }
      }
      case "exits" -> {
        Frames.read(System.in, 1 << 20);
        Runtime.getRuntime().halt(3);
      }
      case "closes its channel" -> {
        Frames.read(System.in, 1 << 20);
        out.close();
        Thread.sleep(60_000);
      }
      case "sends garbage" -> {
        Frames.read(System.in, 1 << 20);
        byte[] noise = new byte[64];
        new Random(1).nextBytes(noise);
        out.write(noise);
        out.flush();
        Thread.sleep(60_000);
      }
      case "floods" -> {
        while (true) {
          out.write(new byte[1 << 16]);
        }
      }
      case "floods stderr" -> {
        long asked = Frames.read(System.in, 1 << 20).number();
        for (int i = 0; i < 1000; i++) {
          System.err.write(new byte[1 << 16]);
        }
        Frames.write(out, asked, new byte[] {1});
        Thread.sleep(60_000);
      }
      case "promises too much" -> {
        Frames.read(System.in, 1 << 20);
        out.write(new byte[] {0x4F, 0x70, 0x74, 0x47, 0, 0, 0, 0, 0, 0, 0, 0, 0x7F, 0, 0, 0});
        out.flush();
        Thread.sleep(60_000);
      }
      case "answers something else" -> {
        long asked = Frames.read(System.in, 1 << 20).number();
        Frames.write(out, asked + 1, new byte[] {1});
        Thread.sleep(60_000);
      }
      case "answers without end" -> {
        while (true) {
          Frames.write(out, Frames.read(System.in, 1 << 20).number(), new byte[] {1});
        }
      }
      case "leaves a child on the channel" -> {
        Frames.read(System.in, 1 << 20);
        new ProcessBuilder("sleep", "20").inheritIO().start();
        Thread.sleep(60_000);
      }
      case "leaves its channel to an orphan" -> {
        Frames.read(System.in, 1 << 20);
        new ProcessBuilder("sh", "-c", "sleep 40 &").inheritIO().start().waitFor();
        Thread.sleep(60_000);
      }
      default -> throw new IllegalArgumentException(behaviour);
    }
  }
}
