package optigrade.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import optigrade.model.CheckOutcome;
import optigrade.model.Text;
import optigrade.model.Value;
import org.junit.jupiter.api.Test;

/** What a check says, and what it goes by. */
class WordingTests {

  private static final double[] RIGHT = {-4.7, 0.4};
  private static final double[] WRONG = {-4.7, 2.8};

  @Test
  void a_point_of_a_path_is_called_in_its_message_what_its_check_is_called() {
    assertEquals(new Text("point 1", "điểm thứ 1"), CheckOutcome.called("point-1"));
    assertEquals(
        new Text(
            "Point 1 should be (-4.7, 0.4) but is (-4.7, 2.8); they first differ at W[1].",
            "Điểm thứ 1 phải là (-4.7, 0.4) nhưng lại là (-4.7, 2.8); khác nhau đầu tiên ở W[1]."),
        Wording.differs(CheckOutcome.called("point-1"), "W", RIGHT, WRONG, 1));
    assertEquals(
        new Text(
            "Expected point 1 as 2 numbers, but the program returned nothing (null).",
            "Cần điểm thứ 1 gồm 2 số, nhưng chương trình trả về null (không có gì)."),
        Wording.wrongShape(CheckOutcome.called("point-1"), 2, new Value.Nothing()));
  }

  @Test
  void what_has_a_name_in_the_program_goes_by_it() {
    assertEquals(Text.same("fresh-1.W"), CheckOutcome.called("fresh-1.W"));
    assertEquals(
        "dW should be (-4.7, 0.4) but is (-4.7, 2.8); they first differ at dW[1].",
        Wording.differs(Text.same("dW"), "dW", RIGHT, WRONG, 1).en());
    assertEquals(
        "lr should be 0.1 but is 0.2; they first differ at lr.",
        Wording.differs(Text.same("lr"), "lr", new double[] {0.1}, new double[] {0.2}, 0).en());
  }
}
