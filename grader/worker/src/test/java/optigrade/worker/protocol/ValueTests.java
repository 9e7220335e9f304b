package optigrade.worker.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import optigrade.worker.protocol.Value.Nothing;
import optigrade.worker.protocol.Value.Num;
import optigrade.worker.protocol.Value.Sequence;
import org.junit.jupiter.api.Test;

/** They are equal as records are: by what they hold, bit by bit. */
class ValueTests {

  @Test
  void numbers_are_equal_bit_by_bit() {
    assertEquals(new Num(1), new Num(1));
    assertEquals(new Num(1).hashCode(), new Num(1).hashCode());
    assertEquals(new Num(Double.NaN), new Num(Double.NaN));
    assertNotEquals(new Num(0.0), new Num(-0.0));
    assertNotEquals(new Num(1), new Num(Math.nextUp(1.0)));
    assertNotEquals(new Num(1), new Nothing());
  }

  @Test
  void lists_are_equal_where_all_in_them_is() {
    Value list = new Sequence(List.of(new Num(1), new Nothing()));
    assertEquals(list, new Sequence(List.of(new Num(1), new Nothing())));
    assertEquals(list.hashCode(), new Sequence(List.of(new Num(1), new Nothing())).hashCode());
    assertNotEquals(list, new Sequence(List.of(new Num(1))));
    assertNotEquals(list, new Sequence(List.of(new Nothing(), new Num(1))));
    assertNotEquals(new Sequence(List.of()), new Nothing());
    assertEquals(new Nothing(), new Nothing());
    assertEquals(new Nothing().hashCode(), new Nothing().hashCode());
  }
}
