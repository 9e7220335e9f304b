package optigrade.workshop.messages;

import java.util.Optional;
import optigrade.worker.protocol.Decoder;
import optigrade.worker.protocol.Encoder;
import optigrade.worker.protocol.ProtocolException;
import optigrade.workshop.messages.Compilation.ClassFile;
import optigrade.workshop.messages.Compilation.Flag;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.Compilation.Reference;
import optigrade.workshop.messages.Compilation.Repair;

/** The payload of an {@link Answer}. */
public final class Answers {

  /** Raised with every change of an order's or an answer's bytes. */
  public static final int PROTOCOL = 4;

  private static final int READY = 1;
  private static final int COMPILATION = 2;
  private static final int STUBBED = 3;
  private static final int UNABLE = 4;

  private Answers() {}

  public static byte[] encode(Answer answer) {
    Encoder out = new Encoder();
    if (answer instanceof Answer.Ready ready) {
      out.tag(READY).number(ready.protocol()).text(ready.runtime());
    } else if (answer instanceof Compilation compilation) {
      write(out.tag(COMPILATION), compilation);
    } else if (answer instanceof Answer.Stubbed stubbed) {
      out.tag(STUBBED).list(stubbed.classes(), Answers::writeClassFile);
    } else if (answer instanceof Answer.Unable unable) {
      out.tag(UNABLE).text(unable.reason());
    }
    return out.payload();
  }

  public static Answer decode(byte[] payload) throws ProtocolException {
    Decoder in = new Decoder(payload);
    Answer answer = read(in);
    in.end();
    return answer;
  }

  private static Answer read(Decoder in) throws ProtocolException {
    int tag = in.tag();
    return switch (tag) {
      case READY -> new Answer.Ready(in.number(), in.text());
      case COMPILATION -> readCompilation(in);
      case STUBBED -> new Answer.Stubbed(in.list(Answers::readClassFile));
      case UNABLE -> new Answer.Unable(in.text());
      default -> throw new ProtocolException("no answer begins with " + tag);
    };
  }

  private static void write(Encoder out, Compilation compilation) {
    out.text(compilation.status().name())
        .list(compilation.problems(), Answers::writeProblem)
        .list(compilation.repairs(), Answers::writeRepair)
        .list(compilation.types(), Shapes::writeType)
        .list(compilation.classes(), Answers::writeClassFile)
        .list(compilation.impurities(), Answers::writeReference)
        .list(compilation.flags(), Answers::writeFlag)
        .flag(compilation.swallows())
        .flag(compilation.remembers());
  }

  private static Compilation readCompilation(Decoder in) throws ProtocolException {
    return new Compilation(
        Shapes.one(Compilation.Status.values(), in.text()),
        in.list(Answers::readProblem),
        in.list(Answers::readRepair),
        in.list(Shapes::readType),
        in.list(Answers::readClassFile),
        in.list(Answers::readReference),
        in.list(Answers::readFlag),
        in.flag(),
        in.flag());
  }

  private static void writeProblem(Encoder out, Problem problem) {
    out.text(problem.file())
        .number(problem.line())
        .number(problem.column())
        .text(problem.message().en())
        .text(problem.message().vi())
        .flag(problem.method().isPresent())
        .text(problem.method().orElse(""));
  }

  private static Problem readProblem(Decoder in) throws ProtocolException {
    return new Problem(in.text(), in.number(), in.number(), readSentence(in), readMethod(in));
  }

  private static Sentence readSentence(Decoder in) throws ProtocolException {
    return new Sentence(in.text(), in.text());
  }

  private static Optional<String> readMethod(Decoder in) throws ProtocolException {
    boolean present = in.flag();
    String method = in.text();
    return present ? Optional.of(method) : Optional.empty();
  }

  private static void writeRepair(Encoder out, Repair repair) {
    out.text(repair.mend().name())
        .text(repair.file())
        .number(repair.line())
        .text(repair.detail())
        .flag(repair.costs());
  }

  private static Repair readRepair(Decoder in) throws ProtocolException {
    return new Repair(
        Shapes.one(Mend.values(), in.text()), in.text(), in.number(), in.text(), in.flag());
  }

  static void writeClassFile(Encoder out, ClassFile file) {
    out.text(file.name()).bytes(file.content());
  }

  static ClassFile readClassFile(Decoder in) throws ProtocolException {
    return new ClassFile(in.text(), in.bytes());
  }

  private static void writeReference(Encoder out, Reference reference) {
    out.text(reference.from()).text(reference.to());
  }

  private static Reference readReference(Decoder in) throws ProtocolException {
    return new Reference(in.text(), in.text());
  }

  private static void writeFlag(Encoder out, Flag flag) {
    out.text(flag.id()).text(flag.detail());
  }

  private static Flag readFlag(Decoder in) throws ProtocolException {
    return new Flag(in.text(), in.text());
  }
}
