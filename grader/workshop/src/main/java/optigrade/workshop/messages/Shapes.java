package optigrade.workshop.messages;

import optigrade.worker.protocol.Decoder;
import optigrade.worker.protocol.Encoder;
import optigrade.worker.protocol.ProtocolException;
import optigrade.workshop.messages.Compilation.Landmark;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.Parameter;
import optigrade.workshop.messages.Compilation.TypeShape;

/** How types and their methods cross the channel. */
final class Shapes {

  private Shapes() {}

  static void writeType(Encoder out, TypeShape type) {
    out.text(type.name())
        .text(type.file())
        .number(type.line())
        .text(type.kind().name())
        .flag(type.isAbstract())
        .list(type.supertypes(), Encoder::text)
        .list(type.variables(), Encoder::text)
        .list(type.methods(), Shapes::writeMethod);
  }

  static TypeShape readType(Decoder in) throws ProtocolException {
    return new TypeShape(
        in.text(),
        in.text(),
        in.number(),
        one(TypeShape.Kind.values(), in.text()),
        in.flag(),
        in.list(Decoder::text),
        in.list(Decoder::text),
        in.list(Shapes::readMethod));
  }

  private static void writeMethod(Encoder out, MethodShape method) {
    out.text(method.name())
        .text(method.descriptor())
        .flag(method.isStatic())
        .flag(method.isAbstract())
        .list(method.parameters(), Shapes::writeParameter)
        .text(method.returns())
        .number(method.line())
        .number(method.column())
        .number(method.endLine())
        .flag(method.compiled())
        .list(method.landmarks(), Shapes::writeLandmark);
  }

  private static MethodShape readMethod(Decoder in) throws ProtocolException {
    return new MethodShape(
        in.text(),
        in.text(),
        in.flag(),
        in.flag(),
        in.list(Shapes::readParameter),
        in.text(),
        in.number(),
        in.number(),
        in.number(),
        in.flag(),
        in.list(Shapes::readLandmark));
  }

  private static void writeLandmark(Encoder out, Landmark landmark) {
    out.text(landmark.sign()).number(landmark.line());
  }

  private static Landmark readLandmark(Decoder in) throws ProtocolException {
    return new Landmark(in.text(), in.number());
  }

  private static void writeParameter(Encoder out, Parameter parameter) {
    out.text(parameter.name()).text(parameter.type());
  }

  private static Parameter readParameter(Decoder in) throws ProtocolException {
    return new Parameter(in.text(), in.text());
  }

  static <E extends Enum<E>> E one(E[] values, String name) throws ProtocolException {
    for (E value : values) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    throw new ProtocolException("no such alternative: " + name);
  }
}
