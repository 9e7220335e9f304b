package optigrade.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares records down to the bits of their numbers. */
public final class Sameness {

  private Sameness() {}

  public static void of(Object expected, Object actual) throws ReflectiveOperationException {
    if (expected instanceof Record) {
      assertEquals(expected.getClass(), actual.getClass());
      for (RecordComponent component : expected.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        of(component.getAccessor().invoke(expected), component.getAccessor().invoke(actual));
      }
    } else if (expected instanceof List<?> list) {
      ofArrays(list.toArray(), ((List<?>) actual).toArray());
    } else if (expected.getClass().isArray()) {
      ofArrays(expected, actual);
    } else if (expected instanceof Optional<?> optional) {
      ofArrays(optional.stream().toArray(), ((Optional<?>) actual).stream().toArray());
    } else if (expected instanceof Map<?, ?> map) {
      ofMaps(map, (Map<?, ?>) actual);
    } else if (expected instanceof Double number) {
      assertEquals(Double.doubleToRawLongBits(number), Double.doubleToRawLongBits((Double) actual));
    } else if (expected instanceof String text) {
      assertArrayEquals(text.toCharArray(), ((String) actual).toCharArray());
    } else {
      assertEquals(expected, actual);
    }
  }

  private static void ofArrays(Object expected, Object actual) throws ReflectiveOperationException {
    assertEquals(Array.getLength(expected), Array.getLength(actual));
    for (int i = 0; i < Array.getLength(expected); i++) {
      of(Array.get(expected, i), Array.get(actual, i));
    }
  }

  private static void ofMaps(Map<?, ?> expected, Map<?, ?> actual)
      throws ReflectiveOperationException {
    assertEquals(expected.keySet(), actual.keySet());
    for (Map.Entry<?, ?> entry : expected.entrySet()) {
      of(entry.getValue(), Optional.ofNullable(actual.get(entry.getKey())).orElseThrow());
    }
  }
}
