package optigrade.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import optigrade.worker.protocol.Frames;
import optigrade.worker.protocol.Request;
import optigrade.worker.protocol.Requests;
import optigrade.worker.protocol.Target;
import optigrade.worker.protocol.Value;
import rehearsal.Program;

/**
 * The process with nobody at the other end: it is asked once all that programs typically are, for
 * the JVM to note which classes that takes.
 */
public final class Rehearsal {

  private static final Value VECTOR = new Value.Sequence(List.of(num(1), num(2)));
  private static final Target SLOPE = target("slope", double[].class, double[].class);
  private static final Target PLAIN =
      target("plain", double[].class, double[].class, double[].class, double.class);
  private static final Target STATEFUL =
      target(
          "stateful",
          double[][].class,
          double[].class,
          double[].class,
          double.class,
          double[].class,
          double.class);
  private static final Target TRAIN =
      target("train", List.class, Program.Plain.class, double.class, int.class);
  private static final Target TRAIN_STATEFUL =
      target("train", List.class, Program.Stateful.class, double.class, int.class);

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException {
    ByteArrayOutputStream requests = new ByteArrayOutputStream();
    for (Request request : requests()) {
      Frames.write(requests, Frames.UNASKED, Requests.encode(request));
    }
    Main.serve(
        new ByteArrayInputStream(requests.toByteArray()),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream());
  }

  static List<Request> requests() {
    Value asked = new Value.GraderFunction(1);
    Value foreseen = new Value.GraderFunction(1, List.of(VECTOR, VECTOR));
    Value states = new Value.Sequence(List.of(VECTOR, VECTOR));
    return List.of(
        new Request.Load(
            List.of(unit(Program.class), unit(Program.Plain.class), unit(Program.Stateful.class)),
            new Request.Limits(10_000, 10_000)),
        call(SLOPE, VECTOR),
        call(SLOPE, new Value.Sequence(List.of())),
        call(PLAIN, VECTOR, VECTOR, num(1)),
        call(STATEFUL, VECTOR, VECTOR, num(1), VECTOR, num(0)),
        call(TRAIN, foreseen, num(1), num(2)),
        call(TRAIN, asked, num(1), num(1)),
        new Request.Answer(VECTOR),
        call(TRAIN, new Value.OwnFunction(PLAIN), num(1), num(2)),
        call(TRAIN_STATEFUL, new Value.GraderFunction(1, List.of(states)), num(1), num(1)),
        call(
            TRAIN_STATEFUL,
            new Value.OwnFunction(STATEFUL, List.of(0, 1, 2, 3, 4)),
            num(1),
            num(2)));
  }

  private static Value num(double value) {
    return new Value.Num(value);
  }

  private static Request call(Target target, Value... arguments) {
    return new Request.Call(target, List.of(arguments));
  }

  private static Target target(String name, Class<?> result, Class<?>... parameters) {
    return new Target(
        Program.class.getName(),
        name,
        MethodType.methodType(result, parameters).toMethodDescriptorString());
  }

  private static Request.Unit unit(Class<?> type) {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream content = Objects.requireNonNull(Program.class.getResourceAsStream(file))) {
      return new Request.Unit(type.getName(), content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
