package optigrade.running;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import optigrade.worker.protocol.Frames;
import optigrade.worker.protocol.Replies;
import optigrade.worker.protocol.Requests;
import optigrade.workshop.messages.Answers;
import optigrade.workshop.messages.Orders;

/**
 * What a process sends is read or refused, and nothing else. The first byte says as what it is
 * read.
 */
public final class ProtocolTarget {

  private interface Again {
    byte[] readAndWritten(byte[] payload) throws IOException;
  }

  private ProtocolTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    byte[] payload = Arrays.copyOfRange(input, 1, input.length);
    switch (input[0] & 7) {
      case 0 -> check(ProtocolTarget::framed, payload);
      case 1 -> check(bytes -> Requests.encode(Requests.decode(bytes)), payload);
      case 2 -> check(bytes -> Answers.encode(Answers.decode(bytes)), payload);
      case 3 -> check(bytes -> Orders.encode(Orders.decode(bytes)), payload);
      default -> check(bytes -> Replies.encode(Replies.decode(bytes)), payload);
    }
  }

  private static byte[] framed(byte[] bytes) throws IOException {
    Frames.Frame frame = Frames.read(new ByteArrayInputStream(bytes), Frames.LONGEST);
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    Frames.write(out, frame.number(), frame.payload());
    return out.toByteArray();
  }

  /** Whatever was read can be written, and then is read as the same. */
  private static void check(Again again, byte[] payload) {
    byte[] written;
    try {
      written = again.readAndWritten(payload);
    } catch (IOException e) {
      return;
    }
    try {
      if (!Arrays.equals(written, again.readAndWritten(written))) {
        throw new IllegalStateException("read twice, it is another message");
      }
    } catch (IOException e) {
      throw new IllegalStateException("what was written can't be read", e);
    }
  }
}
