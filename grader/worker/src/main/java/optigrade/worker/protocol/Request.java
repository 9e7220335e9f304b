package optigrade.worker.protocol;

import java.util.List;

/**
 * What the grader sends. Requests are carried out one at a time; each but the callback's answer
 * gets one reply.
 */
public sealed interface Request {

  /** Forget the program before and take this one. Answered by {@link Reply.Loaded}. */
  record Load(List<Unit> units, Limits limits) implements Request {
    public Load {
      units = List.copyOf(units);
    }
  }

  /** One piece of the program: for Java a class's binary name with dots, and its class file. */
  record Unit(String name, byte[] content) {}

  /**
   * @param results how many numbers and lists a result may hold in all
   * @param output how many bytes a program may print before the rest is dropped
   */
  record Limits(int results, int output) {}

  /** Call a function of the loaded program. */
  record Call(Target target, List<Value> arguments) implements Request {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** What the grader's function gives; the call that asked for it goes on. */
  record Answer(Value value) implements Request {}
}
