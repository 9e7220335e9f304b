package optigrade.worker.protocol;

import java.util.ArrayList;
import java.util.List;

/** The bytes of a {@link Value} and of a {@link Target}. */
final class Values {

  private static final int NUM = 1;
  private static final int SEQUENCE = 2;
  private static final int NUMBERS = 3;
  private static final int NOTHING = 4;
  private static final int UNKNOWN = 5;
  private static final int GRADER_FUNCTION = 6;
  private static final int OWN_FUNCTION = 7;

  private Values() {}

  static void write(Encoder out, Value value) {
    if (value instanceof Value.Num num) {
      out.tag(NUM).real(num.value());
    } else if (value instanceof Value.Sequence sequence) {
      writeSequence(out, sequence.items());
    } else if (value instanceof Value.Nothing) {
      out.tag(NOTHING);
    } else if (value instanceof Value.Unknown unknown) {
      out.tag(UNKNOWN).text(unknown.type());
    } else if (value instanceof Value.GraderFunction function) {
      out.tag(GRADER_FUNCTION).number(function.id()).list(function.foreseen(), Values::write);
    } else if (value instanceof Value.OwnFunction function) {
      writeTarget(out.tag(OWN_FUNCTION), function.target());
      out.list(function.order(), Encoder::number);
    }
  }

  /** Numbers alone need no tag each. */
  private static void writeSequence(Encoder out, List<Value> items) {
    if (areNumbers(items)) {
      out.tag(NUMBERS).list(items, (to, item) -> to.real(((Value.Num) item).value()));
    } else {
      out.tag(SEQUENCE).list(items, Values::write);
    }
  }

  private static boolean areNumbers(List<Value> items) {
    for (Value item : items) {
      if (!(item instanceof Value.Num)) {
        return false;
      }
    }
    return true;
  }

  static void writeTarget(Encoder out, Target target) {
    out.text(target.owner()).text(target.name()).text(target.descriptor());
  }

  static Target readTarget(Decoder in) throws ProtocolException {
    return new Target(in.text(), in.text(), in.text());
  }

  /** Any value. */
  static Value readArgument(Decoder in) throws ProtocolException {
    int tag = in.tag();
    return switch (tag) {
      case GRADER_FUNCTION -> new Value.GraderFunction(in.number(), in.list(Values::read));
      case OWN_FUNCTION -> new Value.OwnFunction(readTarget(in), in.list(Decoder::number));
      default -> read(in, tag, 0);
    };
  }

  /** A value without functions: those are for a call's arguments only. */
  static Value read(Decoder in) throws ProtocolException {
    return read(in, in.tag(), 0);
  }

  private static Value read(Decoder in, int tag, int depth) throws ProtocolException {
    if (depth > Value.DEEPEST) {
      throw new ProtocolException("lists in lists, deeper than " + Value.DEEPEST);
    }
    return switch (tag) {
      case NUM -> new Value.Num(in.real());
      case SEQUENCE -> new Value.Sequence(in.list(inner -> read(inner, inner.tag(), depth + 1)));
      case NUMBERS -> new Value.Sequence(readNumbers(in));
      case NOTHING -> new Value.Nothing();
      case UNKNOWN -> new Value.Unknown(in.text());
      default -> throw new ProtocolException("no value begins with " + tag);
    };
  }

  private static List<Value> readNumbers(Decoder in) throws ProtocolException {
    int count = in.count(Double.BYTES);
    List<Value> numbers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      numbers.add(new Value.Num(in.real()));
    }
    return numbers;
  }
}
