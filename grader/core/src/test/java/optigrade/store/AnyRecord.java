package optigrade.store;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes records of any kind, full of whatever their types allow. */
final class AnyRecord {

  private static final int DEEPEST = 12;

  private static final double[] ODD = {
    0.0,
    -0.0,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_VALUE,
    -Double.MAX_VALUE,
    Double.MIN_NORMAL,
    0.1,
    Double.longBitsToDouble(0x7ff8_0000_0000_0badL)
  };

  private static final List<String> WORDS =
      List.of("", "W", "Bài làm.java", "\0\r\n\u001b[2J", "\ud800", "\udc00\ud83d\ude00", "\u202e");

  private final Random random;

  AnyRecord(long seed) {
    this.random = new Random(seed);
  }

  Object of(Type type) throws ReflectiveOperationException {
    return of(type, 0);
  }

  private Object of(Type type, int depth) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType parameterized) {
      Type[] arguments = parameterized.getActualTypeArguments();
      Class<?> raw = (Class<?>) parameterized.getRawType();
      return raw == Optional.class
          ? random.nextBoolean() ? Optional.empty() : Optional.of(of(arguments[0], depth + 1))
          : raw == List.class ? list(arguments[0], depth) : map(arguments[1], depth);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return record(plain, depth);
    }
    if (plain.isSealed() && plain != ZoneId.class) {
      Class<?>[] cases = plain.getPermittedSubclasses();
      return of(cases[random.nextInt(cases.length)], depth + 1);
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
    }
    return plain.isArray() ? array(plain.getComponentType(), depth) : single(plain);
  }

  private Object record(Class<?> type, int depth) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = of(components[i].getGenericType(), depth + 1);
    }
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    return constructor.newInstance(values);
  }

  private List<Object> list(Type item, int depth) throws ReflectiveOperationException {
    List<Object> items = new ArrayList<>();
    for (int left = size(depth); left > 0; left--) {
      items.add(of(item, depth + 1));
    }
    return items;
  }

  private Map<String, Object> map(Type item, int depth) throws ReflectiveOperationException {
    Map<String, Object> map = new HashMap<>();
    for (int left = size(depth); left > 0; left--) {
      map.put(word(), of(item, depth + 1));
    }
    return map;
  }

  private Object array(Class<?> item, int depth) throws ReflectiveOperationException {
    Object array = Array.newInstance(item, size(depth) * 10);
    for (int i = 0; i < Array.getLength(array); i++) {
      Array.set(array, i, of(item, depth + 1));
    }
    return array;
  }

  private int size(int depth) {
    return depth > DEEPEST ? 0 : random.nextInt(4);
  }

  private Object single(Class<?> type) {
    if (type == String.class) {
      return word();
    }
    if (type == double.class) {
      return number();
    }
    if (type == int.class || type == Integer.class) {
      return random.nextInt() >> random.nextInt(32);
    }
    if (type == byte.class) {
      return (byte) random.nextInt();
    }
    if (type == long.class) {
      return random.nextLong();
    }
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(new BigInteger(80, random), random.nextInt(40) - 20);
    }
    if (type == Duration.class) {
      return Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000));
    }
    return type == LocalDateTime.class
        ? LocalDateTime.ofEpochSecond(random.nextInt(), random.nextInt(999_999_999), ZoneOffset.UTC)
        : random.nextBoolean() ? ZoneId.of("Asia/Ho_Chi_Minh") : ZoneOffset.ofHours(-3);
  }

  /** Any bits at all are a number. */
  private double number() {
    return random.nextBoolean()
        ? ODD[random.nextInt(ODD.length)]
        : Double.longBitsToDouble(random.nextLong());
  }

  private String word() {
    if (random.nextBoolean()) {
      return WORDS.get(random.nextInt(WORDS.size()));
    }
    char[] characters = new char[random.nextInt(300)];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (char) random.nextInt(1 << (1 + random.nextInt(16)));
    }
    return new String(characters);
  }
}
