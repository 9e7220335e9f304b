package optigrade.worker.protocol;

/** The payload of a {@link Reply}. */
public final class Replies {

  private static final int READY = 1;
  private static final int LOADED = 2;
  private static final int RETURNED = 3;
  private static final int FAILED = 4;
  private static final int CALLBACK = 5;

  private Replies() {}

  public static byte[] encode(Reply reply) {
    Encoder out = new Encoder();
    if (reply instanceof Reply.Ready ready) {
      out.tag(READY).number(ready.protocol()).text(ready.runtime());
    } else if (reply instanceof Reply.Loaded) {
      out.tag(LOADED);
    } else if (reply instanceof Reply.Returned returned) {
      Values.write(out.tag(RETURNED), returned.result());
      out.list(returned.argumentsAfter(), Values::write).flag(returned.threadsLeft());
    } else if (reply instanceof Reply.Failed failed) {
      writeFailed(out.tag(FAILED), failed);
    } else if (reply instanceof Reply.Callback callback) {
      out.tag(CALLBACK).number(callback.function()).list(callback.arguments(), Values::write);
    }
    return out.payload();
  }

  public static Reply decode(byte[] payload) throws ProtocolException {
    Decoder in = new Decoder(payload);
    Reply reply = read(in);
    in.end();
    return reply;
  }

  private static Reply read(Decoder in) throws ProtocolException {
    int tag = in.tag();
    return switch (tag) {
      case READY -> new Reply.Ready(in.number(), in.text());
      case LOADED -> new Reply.Loaded();
      case RETURNED -> new Reply.Returned(Values.read(in), in.list(Values::read), in.flag());
      case FAILED -> readFailed(in);
      case CALLBACK -> new Reply.Callback(in.number(), in.list(Values::read));
      default -> throw new ProtocolException("no reply begins with " + tag);
    };
  }

  private static void writeFailed(Encoder out, Reply.Failed failed) {
    out.text(failed.failure().name())
        .text(failed.type())
        .text(failed.message())
        .list(failed.frames(), Replies::writeFrame)
        .flag(failed.threadsLeft());
  }

  private static Reply.Failed readFailed(Decoder in) throws ProtocolException {
    return new Reply.Failed(
        readFailure(in), in.text(), in.text(), in.list(Replies::readFrame), in.flag());
  }

  private static Reply.Failure readFailure(Decoder in) throws ProtocolException {
    String name = in.text();
    for (Reply.Failure failure : Reply.Failure.values()) {
      if (failure.name().equals(name)) {
        return failure;
      }
    }
    throw new ProtocolException("no failure of that name");
  }

  private static void writeFrame(Encoder out, Reply.Frame frame) {
    out.text(frame.owner()).text(frame.function()).text(frame.file()).number(frame.line());
  }

  private static Reply.Frame readFrame(Decoder in) throws ProtocolException {
    return new Reply.Frame(in.text(), in.text(), in.text(), in.number());
  }
}
