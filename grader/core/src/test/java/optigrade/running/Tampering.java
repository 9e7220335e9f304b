package optigrade.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import optigrade.worker.protocol.Frames;
import optigrade.worker.protocol.Frames.Frame;
import optigrade.worker.protocol.Replies;
import optigrade.worker.protocol.Reply;

/** What may become of a reply on its way, or be done to it by whoever holds the channel. */
enum Tampering {
  CUT {
    @Override
    byte[] of(Frame reply, Frame before) {
      byte[] whole = whole(reply);
      return Arrays.copyOf(whole, whole.length - 1);
    }

    @Override
    boolean isTheEnd() {
      return true;
    }
  },
  GARBLED {
    @Override
    byte[] of(Frame reply, Frame before) {
      byte[] noise = whole(reply);
      new Random(noise.length).nextBytes(noise);
      return noise;
    }
  },
  WITH_NOISE_IN_IT {
    @Override
    byte[] of(Frame reply, Frame before) {
      byte[] noise = reply.payload().clone();
      new Random(noise.length).nextBytes(noise);
      noise[0] = 77;
      return whole(new Frame(reply.number(), noise));
    }
  },
  AFTER_A_PRINT {
    @Override
    byte[] of(Frame reply, Frame before) {
      return both(new byte[] {'o', 'h', '!', '\n'}, whole(reply));
    }
  },
  WITHOUT_ITS_LAST_BYTE {
    @Override
    byte[] of(Frame reply, Frame before) {
      byte[] payload = reply.payload();
      return whole(new Frame(reply.number(), Arrays.copyOf(payload, payload.length - 1)));
    }
  },
  WITH_A_BYTE_MORE {
    @Override
    byte[] of(Frame reply, Frame before) {
      byte[] payload = reply.payload();
      return whole(new Frame(reply.number(), Arrays.copyOf(payload, payload.length + 1)));
    }
  },
  /** The number, the length and the payload are right; they are just not said now. */
  OUT_OF_PLACE {
    @Override
    byte[] of(Frame reply, Frame before) {
      return whole(new Frame(reply.number(), Replies.encode(new Reply.Ready(1, ""))));
    }
  },
  DOUBLED {
    @Override
    byte[] of(Frame reply, Frame before) {
      return both(whole(reply), whole(reply));
    }
  },
  REPLACED_BY_THE_ONE_BEFORE {
    @Override
    byte[] of(Frame reply, Frame before) {
      return whole(before);
    }
  },
  AFTER_THE_ONE_BEFORE {
    @Override
    byte[] of(Frame reply, Frame before) {
      return both(whole(before), whole(reply));
    }
  },
  TO_ANOTHER_CALL {
    @Override
    byte[] of(Frame reply, Frame before) {
      return whole(new Frame(reply.number() + 1, reply.payload()));
    }
  },
  OVERSIZED {
    @Override
    byte[] of(Frame reply, Frame before) {
      return whole(new Frame(reply.number(), Arrays.copyOf(reply.payload(), Frames.LONGEST + 1)));
    }
  };

  /** What is sent in place of the reply. */
  abstract byte[] of(Frame reply, Frame before);

  /** Whether nothing more comes after it. */
  boolean isTheEnd() {
    return false;
  }

  static byte[] whole(Frame frame) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Frames.write(out, frame.number(), frame.payload());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] both(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
