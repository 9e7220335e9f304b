package optigrade.worker.protocol;

/** The payload of a {@link Request}. */
public final class Requests {

  private static final int LOAD = 1;
  private static final int CALL = 2;
  private static final int ANSWER = 3;

  private Requests() {}

  public static byte[] encode(Request request) {
    Encoder out = new Encoder();
    if (request instanceof Request.Load load) {
      out.tag(LOAD)
          .list(load.units(), Requests::writeUnit)
          .number(load.limits().results())
          .number(load.limits().output());
    } else if (request instanceof Request.Call call) {
      Values.writeTarget(out.tag(CALL), call.target());
      out.list(call.arguments(), Values::write);
    } else if (request instanceof Request.Answer answer) {
      Values.write(out.tag(ANSWER), answer.value());
    }
    return out.payload();
  }

  public static Request decode(byte[] payload) throws ProtocolException {
    Decoder in = new Decoder(payload);
    Request request = read(in);
    in.end();
    return request;
  }

  private static Request read(Decoder in) throws ProtocolException {
    int tag = in.tag();
    return switch (tag) {
      case LOAD -> new Request.Load(in.list(Requests::readUnit), readLimits(in));
      case CALL -> new Request.Call(Values.readTarget(in), in.list(Values::readArgument));
      case ANSWER -> new Request.Answer(Values.read(in));
      default -> throw new ProtocolException("no request begins with " + tag);
    };
  }

  private static void writeUnit(Encoder out, Request.Unit unit) {
    out.text(unit.name()).bytes(unit.content());
  }

  private static Request.Unit readUnit(Decoder in) throws ProtocolException {
    return new Request.Unit(in.text(), in.bytes());
  }

  private static Request.Limits readLimits(Decoder in) throws ProtocolException {
    return new Request.Limits(in.number(), in.number());
  }
}
