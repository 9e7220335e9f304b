package optigrade.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

/** A worker inside the tests' own process: for programs that do no harm. */
final class InProcess {

  final Line line;

  private final InputStream in = System.in;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  private final Properties properties = System.getProperties();
  private final OutputStream requests;
  private final Thread worker;

  InProcess() throws IOException {
    Pipe there = Pipe.open();
    Pipe back = Pipe.open();
    requests = Channels.newOutputStream(there.sink());
    line = new Line(Channels.newInputStream(back.source()), requests);
    Channel channel =
        new Channel(Channels.newInputStream(there.source()), Channels.newOutputStream(back.sink()));
    worker = new Thread(() -> serve(channel), "worker");
    worker.start();
    line.receive();
  }

  private static void serve(Channel channel) {
    try {
      new Worker(channel, new Surroundings(OutputStream.nullOutputStream())).serve();
    } catch (IOException | InterruptedException e) {
      // The test hung up.
    }
  }

  /** Also gives the tests their own surroundings back. */
  void hangUp() throws IOException, InterruptedException {
    requests.close();
    worker.join();
    System.setIn(in);
    System.setOut(out);
    System.setErr(err);
    System.setProperties(properties);
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }
}
