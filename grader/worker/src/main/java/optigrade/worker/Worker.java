package optigrade.worker;

import java.io.IOException;
import java.util.List;
import optigrade.worker.protocol.ProtocolException;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Request;

/** Serves the grader: one program at a time, one call at a time. */
final class Worker {

  static final int PROTOCOL = 2;

  private final Channel channel;
  private final Surroundings surroundings;
  private final Threads threads;
  private ProgramLoader program = new ProgramLoader(List.of());
  private ProgramThread runner;
  private Request.Limits limits = new Request.Limits(0, 0);

  Worker(Channel channel, Surroundings surroundings) {
    this.channel = channel;
    this.surroundings = surroundings;
    surroundings.renew(0);
    threads = Threads.now();
    runner = ProgramThread.start(program);
  }

  /** Until the grader hangs up. */
  void serve() throws IOException, InterruptedException {
    channel.send(new Reply.Ready(PROTOCOL, "Java " + Runtime.version()));
    while (true) {
      channel.send(replyTo(channel.receive()));
    }
  }

  private Reply replyTo(Request request) throws IOException, InterruptedException {
    if (request instanceof Request.Load load) {
      return load(load);
    }
    if (request instanceof Request.Call call) {
      return call(call);
    }
    throw new ProtocolException("an answer to nothing");
  }

  private Reply load(Request.Load load) throws InterruptedException {
    runner.end();
    limits = load.limits();
    surroundings.renew(limits.output());
    program = new ProgramLoader(load.units());
    runner = ProgramThread.start(program);
    return new Reply.Loaded();
  }

  private Reply call(Request.Call call) throws IOException, InterruptedException {
    surroundings.renewStreams();
    Calling calling = new Calling(limits.results());
    program.begin(calling);
    if (!runner.thread().isAlive()) {
      runner = ProgramThread.start(program);
    }
    runner.run(new Invocation(program, calling, call, limits.results()));
    return calling.with(marked(converse(calling), threads.joinedByOthers(runner.thread())));
  }

  /** Carries the call's questions to the grader until it ends. */
  private Reply converse(Calling calling) throws IOException, InterruptedException {
    Reply died = Failures.bare(Reply.Failure.THREW);
    Reply reply = calling.next(runner.thread(), died);
    while (reply instanceof Reply.Callback) {
      channel.send(calling.with(reply));
      if (!(channel.receive() instanceof Request.Answer answer)) {
        throw new ProtocolException("an answer was due");
      }
      calling.answer(answer.value());
      reply = calling.next(runner.thread(), died);
    }
    return reply;
  }

  private static Reply marked(Reply reply, boolean threadsLeft) {
    if (reply instanceof Reply.Returned returned) {
      return new Reply.Returned(returned.result(), returned.argumentsAfter(), threadsLeft);
    }
    if (reply instanceof Reply.Failed failed) {
      return new Reply.Failed(
          failed.failure(), failed.type(), failed.message(), failed.frames(), threadsLeft);
    }
    return reply;
  }
}
