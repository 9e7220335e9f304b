package optigrade.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import optigrade.checks.NoProgram;
import optigrade.model.Argument;
import optigrade.model.Bindings;
import optigrade.model.Program;
import optigrade.model.Reply;
import optigrade.running.Lease;
import optigrade.workshop.messages.Compilation;

/**
 * A program that is still on its way: whoever calls it first waits for it, and has got everything
 * else ready meanwhile. Where none comes it has no part, and {@link #arrival} tells why.
 */
final class Coming implements Program, AutoCloseable {

  /** What came of the way. */
  record Arrival(Compilation compilation, Bindings bindings, Lease lease) {}

  private final Supplier<Arrival> way;
  private Optional<Arrival> arrival = Optional.empty();
  private Optional<Program> program = Optional.empty();
  private Optional<Throwable> accident = Optional.empty();

  Coming(Supplier<Arrival> way) {
    this.way = way;
  }

  /**
   * Waits for it.
   *
   * @throws RuntimeException or an error, where that happened on the way
   */
  Arrival arrival() {
    program();
    if (accident.orElse(null) instanceof Error error) {
      throw error;
    }
    if (accident.orElse(null) instanceof RuntimeException exception) {
      throw exception;
    }
    return arrival.orElseThrow();
  }

  private Program program() {
    if (program.isEmpty()) {
      program = Optional.of(arrived());
    }
    return program.get();
  }

  private Program arrived() {
    try {
      Arrival came = way.get();
      arrival = Optional.of(came);
      if (came.lease() instanceof Lease.Granted granted) {
        return granted.program();
      }
    } catch (RuntimeException | Error e) {
      // Not here, where JUnit would take it for a check that failed.
      accident = Optional.of(e);
    }
    return new NoProgram();
  }

  @Override
  public Reply call(String scope, String part, List<Argument> arguments) {
    return program().call(scope, part, arguments);
  }

  @Override
  public List<Reply> calls(String scope, String part, List<List<Argument>> arguments) {
    return program().calls(scope, part, arguments);
  }

  @Override
  public boolean lend(String part, Argument.Answers answers) {
    return program().lend(part, answers);
  }

  @Override
  public void takeBack(String part) {
    program().takeBack(part);
  }

  /** Gives back what it runs in. */
  @Override
  public void close() {
    arrival.ifPresent(came -> came.lease().close());
  }
}
