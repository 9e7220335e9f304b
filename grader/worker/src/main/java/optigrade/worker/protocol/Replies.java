package optigrade.worker.protocol;

/** The payload of a {@link Reply}. */
public final class Replies {

  private static final int READY = 1;
  private static final int LOADED = 2;
  private static final int RETURNED = 3;
  private static final int FAILED = 4;
  private static final int CALLBACK = 5;
  private static final int TOLD = 6;

  private Replies() {}

  public static byte[] encode(Reply reply) {
    Encoder out = new Encoder();
    write(out, reply);
    return out.payload();
  }

  private static void write(Encoder out, Reply reply) {
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
      writeCallback(out.tag(CALLBACK), callback);
    } else if (reply instanceof Reply.Told told) {
      write(out.tag(TOLD).list(told.calls(), Replies::writeCallback), told.reply());
    }
  }

  public static Reply decode(byte[] payload) throws ProtocolException {
    Decoder in = new Decoder(payload);
    Reply reply = read(in);
    in.end();
    return reply;
  }

  private static Reply read(Decoder in) throws ProtocolException {
    int tag = in.tag();
    return tag == TOLD
        ? new Reply.Told(in.list(Replies::readCallback), read(in, in.tag()))
        : read(in, tag);
  }

  private static Reply read(Decoder in, int tag) throws ProtocolException {
    return switch (tag) {
      case READY -> new Reply.Ready(in.number(), in.text());
      case LOADED -> new Reply.Loaded();
      case RETURNED -> new Reply.Returned(Values.read(in), in.list(Values::read), in.flag());
      case FAILED -> readFailed(in);
      case CALLBACK -> readCallback(in);
      default -> throw new ProtocolException("no reply begins with " + tag);
    };
  }

  private static void writeCallback(Encoder out, Reply.Callback callback) {
    out.number(callback.function()).list(callback.arguments(), Values::write);
  }

  private static Reply.Callback readCallback(Decoder in) throws ProtocolException {
    return new Reply.Callback(in.number(), in.list(Values::read));
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
