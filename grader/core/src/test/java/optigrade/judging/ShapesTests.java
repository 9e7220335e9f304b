package optigrade.judging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.List;
import optigrade.judging.Shaped.Missing;
import optigrade.judging.Shaped.Numbers;
import optigrade.judging.Shaped.Other;
import optigrade.model.Value;
import org.junit.jupiter.api.Test;

class ShapesTests {

  private static final Value W = Value.of(1, 2);
  private static final Value V = Value.of(3, 4);

  private final Shapes shapes = new Shapes(2);

  private static Value list(Value... items) {
    return new Value.Sequence(Arrays.asList(items));
  }

  private static void assertNumbers(Shaped shaped, double... expected) {
    assertArrayEquals(expected, assertInstanceOf(Numbers.class, shaped).numbers());
  }

  @Test
  void a_vector_comes_plain_wrapped_or_as_a_column() {
    assertNumbers(shapes.vector(W), 1, 2);
    assertNumbers(shapes.vector(list(W)), 1, 2);
    assertNumbers(shapes.vector(list(list(W))), 1, 2);
    assertNumbers(shapes.vector(list(Value.of(1), Value.of(2))), 1, 2);
  }

  @Test
  void what_has_not_two_numbers_is_no_vector() {
    List<Value> others =
        List.of(
            Value.of(),
            Value.of(1),
            Value.of(1, 2, 3),
            new Value.Num(1),
            new Value.Nothing(),
            new Value.Unknown("a"),
            list(W, V),
            list(new Value.Num(1), new Value.Nothing()));
    others.forEach(value -> assertInstanceOf(Other.class, shapes.vector(value), value.toString()));
  }

  @Test
  void several_vectors_come_nested_wrapped_flat_or_mixed() {
    List<Value> ways =
        List.of(
            list(W, V),
            list(list(W, V)),
            Value.of(1, 2, 3, 4),
            list(new Value.Num(1), new Value.Num(2), V),
            list(list(W), list(V)),
            list(W, V, new Value.Nothing()));
    for (Value value : ways) {
      List<Shaped> vectors = shapes.vectors(value, 2);
      assertEquals(2, vectors.size());
      assertNumbers(vectors.get(0), 1, 2);
      assertNumbers(vectors.get(1), 3, 4);
    }
  }

  @Test
  void a_state_that_does_not_come_leaves_the_weights_theirs() {
    for (Value value : List.of(W, list(W), list(list(W)))) {
      List<Shaped> vectors = shapes.vectors(value, 2);
      assertNumbers(vectors.get(0), 1, 2);
      assertInstanceOf(Missing.class, vectors.get(1));
    }
    List<Shaped> vectors = shapes.vectors(list(W, new Value.Nothing()), 2);
    assertNumbers(vectors.get(0), 1, 2);
    assertInstanceOf(Other.class, vectors.get(1));
  }

  @Test
  void points_come_as_lists_columns_or_one_number_after_another() {
    List<Value> ways =
        List.of(
            list(W, V),
            list(list(W, V)),
            Value.of(1, 2, 3, 4),
            list(list(Value.of(1), Value.of(2)), V));
    for (Value value : ways) {
      List<Shaped> points = shapes.points(value);
      assertEquals(2, points.size());
      assertNumbers(points.get(1), 3, 4);
    }
    assertEquals(1, shapes.points(list(W)).size());
    assertEquals(1, shapes.points(list(list(W))).size());
    assertEquals(List.of(), shapes.points(new Value.Nothing()));
    assertEquals(List.of(), shapes.points(list()));
  }

  @Test
  void what_comes_beside_the_points_is_left() {
    Value path = list(W, V, W);
    Value columns = list(list(Value.of(1), Value.of(2)), V, W);
    for (Value value :
        List.of(
            list(path, Value.of(7, 8, 9)),
            list(new Value.Num(3), path),
            list(columns, Value.of(7, 8)),
            list(list(path), new Value.Unknown("a")))) {
      assertEquals(3, shapes.points(value).size(), value.toString());
      assertNumbers(shapes.points(value).get(1), 3, 4);
    }
    assertEquals(2, shapes.points(list(path, path)).size());
  }
}
