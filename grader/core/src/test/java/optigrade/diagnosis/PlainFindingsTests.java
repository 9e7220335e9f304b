package optigrade.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import optigrade.model.Finding;
import optigrade.model.Place;
import optigrade.model.Reply;
import optigrade.model.Text;
import optigrade.model.Value;
import optigrade.solving.ReferenceProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainFindingsTests {

  private static final String RULE = "momentum.sgd_momentum";
  private static final String LOOP = "adam.train_p1";

  private final Consultation consultation = new Consultation();

  @AfterAll
  void close() {
    consultation.close();
  }

  private List<String> found(String part, Value value) {
    return consultation.found(
        ReferenceProgram.right().with(part, new Reply.Returned(value, List.of())), part);
  }

  @Test
  void each_reason_for_no_value_is_a_finding_with_its_place() {
    Text message = new Text("It fell over.", "Nó bị ngã.");
    Place place = new Place("Optimizers.java", 12, 3);
    for (Reply.Reason reason : Reply.Reason.values()) {
      Reply none = new Reply.None(reason, message, Optional.of(place));
      for (String part : List.of("gradient.df_w", RULE, LOOP)) {
        Finding finding = consultation.findings(ReferenceProgram.right().with(part, none)).get(0);
        assertEquals(reason.id(), finding.id());
        assertEquals(part, finding.criterion());
        assertEquals(message, finding.message());
        assertEquals(Optional.of(place), finding.location());
        assertFalse(finding.hint().vi().isEmpty());
      }
    }
  }

  @Test
  void null_is_told_as_null() {
    Value nothing = new Value.Nothing();
    assertEquals(List.of("returned-null"), found(RULE, nothing));
    assertEquals(List.of("returned-null"), found("gradient.df_w", nothing));
    assertEquals(List.of("returned-null"), found(LOOP, nothing));
  }

  @Test
  void another_shape_is_told_as_that() {
    Value three = Value.of(1, 2, 3);
    assertEquals(List.of("wrong-shape"), found(RULE, three));
    assertEquals(List.of("wrong-shape"), found("gradient.df_w", three));
    assertEquals(List.of("wrong-shape"), found(LOOP, new Value.Unknown("java.lang.String")));
  }

  @Test
  void numbers_that_are_none_are_told_as_that() {
    assertEquals(List.of("not-finite"), found("gd.sgd", Value.of(Double.NaN, 1)));
    assertEquals(List.of("not-finite"), found("gradient.df_w", Value.of(1, 1.0 / 0)));
  }
}
