package optigrade.workshop.messages;

import optigrade.worker.protocol.Decoder;
import optigrade.worker.protocol.Encoder;
import optigrade.worker.protocol.ProtocolException;

/** The payload of an {@link Order}. */
public final class Orders {

  /** The longest payload of an order or an answer; sources are limited long before that. */
  public static final int LONGEST = 64 << 20;

  /** Told to a workshop whose first order comes at once, so that warming up would delay it. */
  public static final String AT_ONCE = "at-once";

  private static final int COMPILE = 1;
  private static final int STUB = 2;

  private Orders() {}

  public static byte[] encode(Order order) {
    Encoder out = new Encoder();
    if (order instanceof CompileOrder compile) {
      out.tag(COMPILE)
          .list(compile.sources(), Orders::writeSource)
          .text(compile.level())
          .flag(compile.wordedByJavac());
    } else if (order instanceof StubOrder stub) {
      out.tag(STUB)
          .list(stub.classes(), Answers::writeClassFile)
          .list(stub.stubs(), Orders::writeStub);
    }
    return out.payload();
  }

  public static Order decode(byte[] payload) throws ProtocolException {
    Decoder in = new Decoder(payload);
    Order order = read(in);
    in.end();
    return order;
  }

  private static Order read(Decoder in) throws ProtocolException {
    int tag = in.tag();
    return switch (tag) {
      case COMPILE -> new CompileOrder(in.list(Orders::readSource), in.text(), in.flag());
      case STUB -> new StubOrder(in.list(Answers::readClassFile), in.list(Orders::readStub));
      default -> throw new ProtocolException("no order begins with " + tag);
    };
  }

  private static void writeSource(Encoder out, CompileOrder.Source source) {
    out.text(source.path()).bytes(source.content());
  }

  private static CompileOrder.Source readSource(Decoder in) throws ProtocolException {
    return new CompileOrder.Source(in.text(), in.bytes());
  }

  private static void writeStub(Encoder out, StubOrder.Stub stub) {
    out.text(stub.owner()).text(stub.name()).text(stub.descriptor()).number(stub.function());
  }

  private static StubOrder.Stub readStub(Decoder in) throws ProtocolException {
    return new StubOrder.Stub(in.text(), in.text(), in.text(), in.number());
  }
}
