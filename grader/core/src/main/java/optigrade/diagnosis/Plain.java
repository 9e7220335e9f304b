package optigrade.diagnosis;

import java.util.List;
import java.util.Optional;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Finding;
import optigrade.model.Outcomes.Failure;
import optigrade.model.Place;
import optigrade.model.Text;
import optigrade.model.Value;

/** Findings that need no catalogue: no value, null, the wrong shape, a number that is none. */
record Plain(Observed observed, String part) {

  Optional<Finding> noValue() {
    return observed.failure(part).map(this::failed);
  }

  private Finding failed(Failure failure) {
    Optional<Place> place = failure.reply().place();
    return new Finding(
        failure.reply().reason().id(),
        part,
        failure.reply().message(),
        Hints.of(failure.reply().reason()),
        place.isPresent() ? place : observed.place(part));
  }

  /** The first check that got no vector where one belongs. */
  Optional<Finding> shape(List<CheckOutcome> checks) {
    return checks.stream()
        .filter(check -> check.status() == Status.FAILED && !isVector(check))
        .findFirst()
        .map(
            check -> {
              boolean isNull =
                  check.evidence().flatMap(e -> e.actual()).orElse(Value.of())
                      instanceof Value.Nothing;
              return isNull
                  ? finding("returned-null", check.message(), Hints.NULL)
                  : finding("wrong-shape", check.message(), Hints.SHAPE);
            });
  }

  Finding notFinite() {
    return finding("not-finite", Optional.of(Hints.NOT_FINITE_MESSAGE), Hints.NOT_FINITE);
  }

  private Finding finding(String id, Optional<Text> message, Text hint) {
    return new Finding(id, part, message.orElse(hint), hint, observed.place(part));
  }

  private static boolean isVector(CheckOutcome check) {
    return check
        .evidence()
        .map(
            e ->
                e.actual()
                    .map(
                        value ->
                            Observation.numbers(value).length
                                == Observation.numbers(e.expected()).length)
                    .orElse(false))
        .orElse(false);
  }
}
