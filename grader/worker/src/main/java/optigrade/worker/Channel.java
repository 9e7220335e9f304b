package optigrade.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import optigrade.worker.protocol.Frames;
import optigrade.worker.protocol.Replies;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Request;
import optigrade.worker.protocol.Requests;

/** The worker's end of the line to the grader. */
final class Channel {

  private final InputStream in;
  private final OutputStream out;
  private long asked = Frames.UNASKED;

  Channel(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  Request receive() throws IOException {
    Frames.Frame request = Frames.read(in, Frames.LONGEST);
    asked = request.number();
    return Requests.decode(request.payload());
  }

  /** Answers what was received last. */
  void send(Reply reply) throws IOException {
    Frames.write(out, asked, Replies.encode(reply));
  }
}
