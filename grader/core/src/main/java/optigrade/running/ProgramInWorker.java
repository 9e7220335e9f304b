package optigrade.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.model.Argument;
import optigrade.model.Bindings;
import optigrade.model.Program;
import optigrade.model.Reply;
import optigrade.model.Rubric;
import optigrade.worker.protocol.Request;
import optigrade.worker.protocol.Target;
import optigrade.worker.protocol.Value;
import optigrade.workshop.messages.Compilation;

/** A student's program that lives in a worker and outlives its deaths. */
final class ProgramInWorker implements Program, AutoCloseable {

  /**
   * What a worker is asked.
   *
   * @param callbacks which of the grader's functions the program may call meanwhile
   */
  private record Question(
      Bindings.Method method, Request.Call call, Map<Integer, Callback> callbacks) {}

  private final Bindings bindings;
  private final Rubric.Limits limits;
  private final Seat seat;
  private final Loans loans;
  private final Wording wording;
  private final Map<String, Reply.None> dead = new HashMap<>();
  private final boolean remembers;
  private final Spent spent = new Spent();

  ProgramInWorker(
      Compilation compilation,
      Bindings bindings,
      Rubric.Limits limits,
      Seat seat,
      Loans.Stubbing stubbing) {
    this.bindings = bindings;
    this.limits = limits;
    this.seat = seat;
    this.loans = new Loans(compilation, stubbing);
    this.wording = new Wording(compilation, bindings, limits);
    this.remembers = compilation.remembers();
    if (compilation.swallows()) {
      seat.doubt();
    }
  }

  @Override
  public Reply call(String scope, String part, List<Argument> arguments) {
    return refusal(part, arguments)
        .<Reply>map(none -> none)
        .orElseGet(() -> call(scope, part, question(part, arguments)));
  }

  /** The worker has the next question before it is done with the one before. */
  @Override
  public List<Reply> calls(String scope, String part, List<List<Argument>> arguments) {
    if (!seat.isShared()
        || !loans.callbacks().isEmpty()
        || arguments.stream().anyMatch(one -> refusal(part, one).isPresent())) {
      return Program.super.calls(scope, part, arguments);
    }
    List<Question> questions = arguments.stream().map(one -> question(part, one)).toList();
    seat.with(state(scope), program()).foretell(questions.stream().map(Question::call).toList());
    List<Reply> replies = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      replies.add(
          refusal(part, arguments.get(i))
              .<Reply>map(none -> none)
              .orElseGet(() -> call(scope, part, question)));
    }
    return replies;
  }

  private Optional<Reply.None> refusal(String part, List<Argument> arguments) {
    Bindings.Bound bound = bound(part);
    if (!(bound instanceof Bindings.Method)) {
      return Optional.of(wording.notThere(part, bound));
    }
    if (dead.containsKey(part)) {
      return Optional.of(dead.get(part));
    }
    for (Argument argument : arguments) {
      if (argument instanceof Argument.Own own && !isOfUse(own.part())) {
        return Optional.of(wording.restsOn(part, own.part()));
      }
    }
    return spent.total().compareTo(limits.submission()) >= 0
        ? Optional.of(wording.noTimeLeft(part))
        : Optional.empty();
  }

  private boolean isOfUse(String part) {
    return bound(part) instanceof Bindings.Method
        && (loans.isLent(part) || !dead.containsKey(part));
  }

  private Bindings.Bound bound(String part) {
    Bindings.Bound bound = bindings.parts().get(part);
    return bound == null ? new Bindings.Absent(Optional.empty()) : bound;
  }

  private Question question(String part, List<Argument> arguments) {
    Bindings.Method method = (Bindings.Method) bound(part);
    Map<Integer, Callback> callbacks = loans.callbacks();
    List<Value> sent = new ArrayList<>();
    for (Argument argument : Crossing.toTheirs(arguments, method.order())) {
      sent.add(sent(argument, method, callbacks));
    }
    return new Question(method, new Request.Call(target(method), sent), callbacks);
  }

  private String state(String scope) {
    return (remembers ? scope : "") + " " + loans.generation();
  }

  private Reply call(String scope, String part, Question question) {
    String state = state(scope);
    return attempt(state, part, question, true)
        .orElseGet(() -> attempt(state, part, question, false).orElseThrow());
  }

  /**
   * @param patient whether a worker that somebody outside has killed is no answer, nor one that ran
   *     out of a memory in which others had been before: empty then
   */
  private Optional<Reply> attempt(String state, String part, Question question, boolean patient) {
    Worker worker = patient ? seat.with(state, program()) : seat.unused(state, program());
    Duration limit = least(limits.call(), limits.submission().minus(spent.total()));
    Deadline deadline = new Deadline(limit);
    Conversation conversation = new Conversation(worker, question.callbacks(), deadline);
    boolean done = false;
    try {
      var reply = conversation.of(question.call());
      if (patient && isOutOfMemory(reply) && worker.hadOthers() && !conversation.hasAsked()) {
        return Optional.empty();
      }
      Reply taken = taken(part, question.method(), reply);
      done = true;
      return Optional.of(taken);
    } catch (ChildEnded e) {
      // What little time is left at the end is over sooner than a busy machine gets to it.
      if (e.how() == ChildEnded.Cause.STARVED && limit.equals(limits.call())) {
        throw e.tooBusy();
      }
      boolean others = e.wasKilled() || (e.ranOutOfMemory() && worker.hadOthers());
      // What the grader was asked before can't be unasked.
      return patient && others && !conversation.hasAsked()
          ? Optional.empty()
          : Optional.of(end(part, wording.ended(part, e)));
    } catch (Conversation.TooMuch e) {
      return Optional.of(end(part, wording.askedTooMuch(part)));
    } finally {
      spent.add(worker, deadline.elapsed());
      if (!done) {
        seat.leave();
      }
    }
  }

  private static boolean isOutOfMemory(optigrade.worker.protocol.Reply reply) {
    return reply instanceof optigrade.worker.protocol.Reply.Failed failed
        && failed.failure() == optigrade.worker.protocol.Reply.Failure.OUT_OF_MEMORY;
  }

  private Reply taken(String part, Bindings.Method method, optigrade.worker.protocol.Reply reply) {
    if (reply instanceof optigrade.worker.protocol.Reply.Returned returned) {
      if (returned.threadsLeft()) {
        seat.threadsLeft();
      }
      return new Reply.Returned(
          Crossing.in(returned.result()),
          Crossing.toOurs(Crossing.in(returned.argumentsAfter()), method.order()));
    }
    var failed = (optigrade.worker.protocol.Reply.Failed) reply;
    if (isDoubtful(failed)) {
      seat.doubt();
    }
    if (failed.threadsLeft()) {
      seat.threadsLeft();
    }
    Reply.None none = wording.failed(part, failed);
    return none.reason() == Reply.Reason.OUT_OF_MEMORY ? end(part, none) : none;
  }

  /** A class of the platform's that was being initialized meanwhile stays broken. */
  private static boolean isDoubtful(optigrade.worker.protocol.Reply.Failed failed) {
    return switch (failed.failure()) {
      case STACK_OVERFLOW, OUT_OF_MEMORY -> true;
      case THREW -> failed.type().isEmpty() || failed.type().endsWith("Error");
      default -> false;
    };
  }

  /** This part is not called again, and its worker not used again. */
  private Reply.None end(String part, Reply.None none) {
    dead.put(part, none);
    seat.leave();
    return none;
  }

  private Value sent(Argument argument, Bindings.Method method, Map<Integer, Callback> callbacks) {
    if (argument instanceof Argument.Vector vector) {
      return Crossing.out(optigrade.model.Value.of(vector.numbers()));
    }
    if (argument instanceof Argument.Num number) {
      return new Value.Num(number.value());
    }
    if (argument instanceof Argument.Count count) {
      return new Value.Num(count.value());
    }
    if (argument instanceof Argument.Own own) {
      Bindings.Method rule = (Bindings.Method) bound(own.part());
      return new Value.OwnFunction(
          target(rule), Crossing.between(method.functionOrder(), rule.order()));
    }
    int number = loans.nextNumber();
    Argument.Answers answers = ((Argument.Recorder) argument).answers();
    callbacks.put(number, new Callback(answers, method.functionOrder()));
    return new Value.GraderFunction(
        number, answers.foreseen().stream().map(Crossing::out).toList());
  }

  private static Target target(Bindings.Method method) {
    return new Target(method.owner(), method.name(), method.descriptor());
  }

  private Request.Load program() {
    return new Request.Load(
        loans.classes().stream().map(c -> new Request.Unit(c.name(), c.content())).toList(),
        new Request.Limits(limits.results(), limits.outputBytes()));
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  @Override
  public boolean lend(String part, Argument.Answers answers) {
    return loans.lend(part, bound(part), answers);
  }

  @Override
  public void takeBack(String part) {
    loans.takeBack(part);
  }

  @Override
  public void close() {
    seat.close();
  }
}
