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
record Channel(InputStream in, OutputStream out) {

  Request receive() throws IOException {
    return Requests.decode(Frames.read(in, Frames.LONGEST));
  }

  void send(Reply reply) throws IOException {
    Frames.write(out, Replies.encode(reply));
  }
}
