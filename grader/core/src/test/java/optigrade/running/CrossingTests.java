package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CrossingTests {

  @Test
  void a_rule_finds_its_parameters_whatever_order_the_interface_has() {
    List<Integer> rateLast = List.of(0, 1, 3, 4, 2);
    List<Integer> contract = List.of(0, 1, 2, 3, 4);
    assertEquals(List.of(0, 1, 4, 2, 3), Crossing.between(rateLast, contract));
    assertEquals(List.of(0, 1, 3, 4, 2), Crossing.between(contract, rateLast));
    assertEquals(contract, Crossing.between(rateLast, rateLast));
  }

  @Test
  void unknown_orders_go_by_position() {
    assertEquals(List.of(), Crossing.between(List.of(), List.of(0, 1, 2)));
  }
}
