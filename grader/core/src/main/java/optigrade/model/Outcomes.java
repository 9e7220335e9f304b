package optigrade.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that running a submission gave: everything after this is a pure function of it and the
 * rubric.
 *
 * @param checks every planned check, in the plan's order
 * @param failures parts that gave no value at all, with the reason
 * @param recordings what the recording optimizer saw of each training loop
 * @param carries for each epochs criterion that fell short while a part it rests on is wrong
 * @param trajectories by exercise, for the report
 * @param typedIn parts that know the course's numbers rather than a formula
 * @param remarks what was noticed beside the task; never a mark
 */
public record Outcomes(
    List<CheckOutcome> checks,
    List<Failure> failures,
    List<Recording> recordings,
    List<Carry> carries,
    Map<String, Trajectory> trajectories,
    List<String> typedIn,
    List<Text> remarks) {

  public Outcomes {
    checks = List.copyOf(checks);
    failures = List.copyOf(failures);
    recordings = List.copyOf(recordings);
    carries = List.copyOf(carries);
    trajectories = Map.copyOf(trajectories);
    typedIn = List.copyOf(typedIn);
    remarks = List.copyOf(remarks);
  }

  /** A part that gave no value, the first time that happened. */
  public record Failure(String part, Reply.None reply) {}

  /**
   * One run of a {@code train_p1} with the grader's recording optimizer.
   *
   * @param calls the arguments of each call, in order
   * @param answers what the recorder gave back for each
   * @param result what the loop returned; empty where it gave no value
   */
  public record Recording(
      String part,
      double rate,
      int epochs,
      List<List<Value>> calls,
      List<Value> answers,
      Optional<Value> result) {
    public Recording {
      calls = List.copyOf(calls);
      answers = List.copyOf(answers);
    }
  }

  /**
   * Whether an error of another part explains a criterion's wrong values.
   *
   * @param upstream the parts marked wrong that feed it
   * @param trivial those of them that are trivial (constant, identity, non-finite, deaf)
   * @param explained whether the values are right once the upstream parts are replaced by right
   *     ones
   */
  public record Carry(
      String criterion, List<String> upstream, List<String> trivial, boolean explained) {
    public Carry {
      upstream = List.copyOf(upstream);
      trivial = List.copyOf(trivial);
    }

    public boolean holds() {
      return explained && trivial.isEmpty() && !upstream.isEmpty();
    }
  }

  /** The course's own path, and the student's where there is one. */
  public record Trajectory(List<double[]> expected, Optional<Value> actual) {
    public Trajectory {
      expected = List.copyOf(expected);
    }
  }
}
