package optigrade.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process that has a store open until it is killed. */
final class HoldingAStore {

  private HoldingAStore() {}

  static Process start(Path out) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                HoldingAStore.class.getName(),
                out.toString()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  public static void main(String[] arguments) throws Exception {
    try (Store store = Store.open(Path.of(arguments[0]))) {
      System.out.print('!');
      System.out.flush();
      // Till the end of input: whoever started this is gone then, too.
      while (System.in.read() >= 0) {}
      store.lastRun();
    }
  }
}
