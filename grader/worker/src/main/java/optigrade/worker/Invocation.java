package optigrade.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Reply.Failure;
import optigrade.worker.protocol.Reply.Obstacle;
import optigrade.worker.protocol.Request;
import optigrade.worker.protocol.Value;
import org.jspecify.annotations.Nullable;

/** Runs one call, on the program's thread, and ends it exactly once whatever happens. */
final class Invocation implements Runnable {

  private final ProgramLoader loader;
  private final Calling calling;
  private final Request.Call call;
  private final int most;

  Invocation(ProgramLoader loader, Calling calling, Request.Call call, int most) {
    this.loader = loader;
    this.calling = calling;
    this.call = call;
    this.most = most;
  }

  @Override
  public void run() {
    Reply outcome = Failures.bare(Failure.THREW);
    try {
      outcome = outcome();
    } finally {
      calling.finish(outcome);
    }
  }

  private Reply outcome() {
    Failures failures = new Failures(loader);
    Reply reply;
    try {
      reply = returned();
    } catch (Throwable thrown) { // a program may throw anything
      reply = failures.of(thrown);
    }
    Optional<Ended> ended = calling.ended();
    return ended.isPresent() ? failures.of(ended.get()) : reply;
  }

  private Reply returned() throws Throwable {
    Member member = loader.members().find(call.target());
    @Nullable Object[] arguments = arguments(member);
    List<Value> before = new ArrayList<>();
    ToValue unlimited = new ToValue(Integer.MAX_VALUE);
    for (int i = 0; i < arguments.length; i++) {
      before.add(readAgain(i, arguments[i], unlimited));
    }
    @Nullable Object result = member.invoke(arguments);
    ToValue toValue = new ToValue(most);
    Value value = toValue.of(result);
    List<Value> after = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      Value now = readAgain(i, arguments[i], toValue);
      after.add(now.equals(before.get(i)) ? asSent(i) : now);
    }
    return new Reply.Returned(value, after, false);
  }

  private @Nullable Object[] arguments(Member member) throws Throwable {
    List<Typed> parameters = member.parameters();
    if (parameters.size() != call.arguments().size()) {
      throw Refused.because(Obstacle.ARITY, Integer.toString(parameters.size()));
    }
    ToObject toObject = new ToObject(loader.functions());
    List<@Nullable Object> made = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      made.add(toObject.of(call.arguments().get(i), parameters.get(i)));
    }
    return made.toArray();
  }

  private Value readAgain(int index, @Nullable Object argument, ToValue toValue) {
    return isFunction(index) ? new Value.Nothing() : toValue.of(argument);
  }

  /** Left unchanged is unchanged, even where the program holds it as a {@code float}. */
  private Value asSent(int index) {
    return isFunction(index) ? new Value.Nothing() : call.arguments().get(index);
  }

  private boolean isFunction(int index) {
    Value argument = call.arguments().get(index);
    return argument instanceof Value.GraderFunction || argument instanceof Value.OwnFunction;
  }
}
