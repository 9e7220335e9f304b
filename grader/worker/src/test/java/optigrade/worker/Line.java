package optigrade.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import optigrade.worker.protocol.Frames;
import optigrade.worker.protocol.Replies;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Request;
import optigrade.worker.protocol.Requests;
import optigrade.worker.protocol.Target;
import optigrade.worker.protocol.Value;

/** The grader's end of the line, as the tests hold it. */
final class Line {

  static final Request.Limits LIMITS = new Request.Limits(1_000, 1_000);

  private final InputStream in;
  private final OutputStream out;

  /** Every callback's arguments, in order. */
  final List<List<Value>> asked = new ArrayList<>();

  /** The arguments of every call whose answer was foreseen, in order. */
  final List<List<Value>> foreseen = new ArrayList<>();

  private long sent;
  private Descriptors loaded = new Descriptors(List.of());

  Function<List<Value>, Value> answers = arguments -> new Value.Nothing();

  Line(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  Reply receive() throws IOException {
    Frames.Frame reply = Frames.read(in, Frames.LONGEST);
    assertEquals(sent, reply.number());
    return Replies.decode(reply.payload());
  }

  void send(Request request) throws IOException {
    Frames.write(out, ++sent, Requests.encode(request));
  }

  void load(String source) throws IOException {
    load(Sources.compile(source));
  }

  void load(List<Request.Unit> units) throws IOException {
    loaded = new Descriptors(units);
    send(new Request.Load(units, LIMITS));
    if (!(receive() instanceof Reply.Loaded)) {
      throw new IllegalStateException("not loaded");
    }
  }

  /** Calls a method and answers its callbacks until it ends. */
  Reply call(Target target, Value... arguments) throws IOException {
    send(new Request.Call(target, List.of(arguments)));
    while (true) {
      Reply reply = heard(receive());
      if (!(reply instanceof Reply.Callback callback)) {
        return reply;
      }
      asked.add(callback.arguments());
      send(new Request.Answer(answers.apply(callback.arguments())));
    }
  }

  private Reply heard(Reply reply) {
    if (!(reply instanceof Reply.Told told)) {
      return reply;
    }
    told.calls().forEach(call -> foreseen.add(call.arguments()));
    return told.reply();
  }

  /** Loads the program and calls the method {@code f} of its class {@code P}. */
  Reply callOnly(String source, Value... arguments) throws IOException {
    load(source);
    return call("P", "f", arguments);
  }

  /** The result of {@code P.f} in a program that must return one. */
  Reply.Returned returned(String source, Value... arguments) throws IOException {
    return assertInstanceOf(Reply.Returned.class, callOnly(source, arguments));
  }

  /** How {@code P.f} fails in a program that must. */
  Reply.Failed failed(String source, Value... arguments) throws IOException {
    return assertInstanceOf(Reply.Failed.class, callOnly(source, arguments));
  }

  Reply call(String owner, String name, Value... arguments) throws IOException {
    return call(target(owner, name), arguments);
  }

  /** The only method of that name in the program that was loaded last. */
  Target target(String owner, String name) {
    return loaded.target(owner, name);
  }

  static Value num(double number) {
    return new Value.Num(number);
  }

  static Value list(double... numbers) {
    return new Value.Sequence(Arrays.stream(numbers).<Value>mapToObj(Value.Num::new).toList());
  }

  static Value list(Value... items) {
    return new Value.Sequence(List.of(items));
  }
}
