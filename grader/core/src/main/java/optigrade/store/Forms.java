package optigrade.store;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import optigrade.model.CheckOutcome;
import optigrade.model.Outcomes;

/**
 * Finds the form of every type that records are made of, once: a record is its components, a sealed
 * interface says which of its cases follows. Doubles keep every bit.
 */
final class Forms {

  /** What one hand-in and another often have alike. */
  private static final Set<Class<?>> ALIKE = Set.of(CheckOutcome.class, Outcomes.Trajectory.class);

  /** As many in one pack as a criterion has checks. */
  private static final int IN_A_PACK = 16;

  private final Map<Type, Form<Object>> forms = new HashMap<>();
  private final TreeMap<String, String> shapes = new TreeMap<>();

  Forms() {
    add(String.class, Form.of(Sink::text, Source::text));
    add(int.class, Form.of(Sink::number, Source::number));
    add(Integer.class, Form.of(Sink::number, Source::number));
    add(long.class, Form.of(Sink::eightBytes, Source::eightBytes));
    add(boolean.class, Form.of((sink, b) -> sink.number(b ? 1 : 0), s -> s.number() != 0));
    add(double.class, Form.of(Forms::writeDouble, Forms::readDouble));
    add(byte[].class, Form.of(Sink::block, Source::block));
    add(double[].class, Form.of(Forms::writeDoubles, Forms::readDoubles));
    add(BigDecimal.class, spoken(BigDecimal::new));
    add(Duration.class, spoken(Duration::parse));
    add(LocalDateTime.class, spoken(LocalDateTime::parse));
    add(ZoneId.class, spoken(ZoneId::of));
  }

  /** What all types that were met look like; two builds that agree on this read each other. */
  String shapes() {
    return shapes.toString();
  }

  Form<Object> of(Type type) {
    Form<Object> known = forms.get(type);
    if (known != null) {
      return known;
    }
    Later later = new Later();
    forms.put(type, later);
    Form<Object> made = made(type);
    later.form = Optional.of(made);
    forms.put(type, made);
    return made;
  }

  private Form<Object> made(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Type[] arguments = parameterized.getActualTypeArguments();
      if (parameterized.getRawType() == List.class) {
        return ALIKE.contains(arguments[0])
            ? any(packs(list(any(new RecordForm((Class<?>) arguments[0], this)))))
            : any(list(of(arguments[0])));
      }
      if (parameterized.getRawType() == Optional.class) {
        return any(optional(of(arguments[0])));
      }
      if (parameterized.getRawType() == Map.class && arguments[0] == String.class) {
        return any(map(of(arguments[1])));
      }
    }
    if (type instanceof Class<?> plain) {
      return ofClass(plain);
    }
    throw new IllegalArgumentException("no form for " + type);
  }

  private Form<Object> ofClass(Class<?> type) {
    if (type.isRecord()) {
      RecordForm form = new RecordForm(type, this);
      return any(ALIKE.contains(type) ? new Pack<>(form) : form);
    }
    if (type.isSealed()) {
      return cases(type);
    }
    if (type.isEnum()) {
      return any(words(type));
    }
    throw new IllegalArgumentException("no form for " + type);
  }

  private Form<Enum<?>> words(Class<?> type) {
    Map<String, Enum<?>> constants = new TreeMap<>();
    for (Object constant : type.getEnumConstants()) {
      constants.put(((Enum<?>) constant).name(), (Enum<?>) constant);
    }
    describe(type, constants.keySet().toString());
    return Form.of(
        (sink, it) -> sink.text(it.name()),
        in ->
            Optional.<Enum<?>>ofNullable(constants.get(in.text()))
                .orElseThrow(() -> new DamagedException("an unknown word")));
  }

  void describe(Class<?> type, String shape) {
    shapes.put(type.getName(), shape);
  }

  private Form<Object> cases(Class<?> type) {
    Class<?>[] cases = type.getPermittedSubclasses();
    describe(type, List.of(cases).toString());
    List<Form<Object>> parts = new ArrayList<>();
    Map<Class<?>, Integer> numbers = new HashMap<>();
    for (Class<?> one : cases) {
      numbers.put(one, parts.size());
      parts.add(of(one));
    }
    Object[] choice = parts.toArray();
    return Form.of(
        (sink, it) -> {
          int number = numbers.getOrDefault(it.getClass(), -1);
          sink.number(number);
          parts.get(number).write(sink, it);
        },
        in -> Forms.<Form<Object>>cast(pick(choice, in)).read(in));
  }

  private static Object pick(Object[] choice, Source in) throws IOException {
    int number = in.number();
    if (number < 0 || number >= choice.length) {
      throw new DamagedException("an unknown case");
    }
    return choice[number];
  }

  private static Form<List<Object>> list(Form<Object> item) {
    return Form.of(
        (sink, list) -> {
          sink.number(list.size());
          for (Object it : list) {
            item.write(sink, it);
          }
        },
        in -> {
          Object[] items = new Object[in.count()];
          for (int i = 0; i < items.length; i++) {
            items[i] = item.read(in);
          }
          return List.of(items);
        });
  }

  /** In pieces, of which most are the same in many records. */
  private static Form<List<Object>> packs(Form<List<Object>> some) {
    Pack<List<Object>> pack = new Pack<>(some);
    return Form.of(
        (sink, list) -> {
          sink.number((list.size() + IN_A_PACK - 1) / IN_A_PACK);
          for (int i = 0; i < list.size(); i += IN_A_PACK) {
            pack.write(sink, list.subList(i, Math.min(i + IN_A_PACK, list.size())));
          }
        },
        in -> {
          List<Object> all = new ArrayList<>();
          for (int left = in.count(); left > 0; left--) {
            all.addAll(pack.read(in));
          }
          return all;
        });
  }

  private static Form<Optional<Object>> optional(Form<Object> item) {
    return Form.of(
        (sink, value) -> {
          sink.number(value.isPresent() ? 1 : 0);
          if (value.isPresent()) {
            item.write(sink, value.get());
          }
        },
        in -> in.number() == 0 ? Optional.empty() : Optional.of(item.read(in)));
  }

  /** In the order of the keys, so that equal maps are equal bytes. */
  private static Form<Map<String, Object>> map(Form<Object> item) {
    return Form.of(
        (sink, map) -> {
          sink.number(map.size());
          for (Map.Entry<String, Object> entry : new TreeMap<>(map).entrySet()) {
            sink.text(entry.getKey());
            item.write(sink, entry.getValue());
          }
        },
        in -> {
          Map<String, Object> map = new LinkedHashMap<>();
          for (int left = in.count(); left > 0; left--) {
            map.put(in.text(), item.read(in));
          }
          return map;
        });
  }

  private static void writeDouble(Sink sink, double number) {
    sink.eightBytes(Double.doubleToRawLongBits(number));
  }

  private static double readDouble(Source in) throws IOException {
    return Double.longBitsToDouble(in.eightBytes());
  }

  private static void writeDoubles(Sink sink, double[] numbers) {
    sink.number(numbers.length);
    for (double number : numbers) {
      writeDouble(sink, number);
    }
  }

  private static double[] readDoubles(Source in) throws IOException {
    double[] numbers = new double[in.count()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = readDouble(in);
    }
    return numbers;
  }

  /** For what says all of itself in words. */
  private static <T> Form<T> spoken(Function<String, T> parse) {
    return Form.of(
        (sink, it) -> sink.text(String.valueOf(it)),
        in -> {
          try {
            return parse.apply(in.text());
          } catch (NumberFormatException | DateTimeException e) {
            throw new DamagedException("other words", e);
          }
        });
  }

  private <T> void add(Class<T> type, Form<T> form) {
    forms.put(type, any(form));
  }

  private static Form<Object> any(Form<?> form) {
    return cast(form);
  }

  // The types were told apart by reflection; the compiler can't follow.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T> T cast(Object value) {
    return (T) value;
  }

  /** Stands for the form of a type that holds itself, until that is known. */
  private static final class Later implements Form<Object> {

    private Optional<Form<Object>> form = Optional.empty();

    @Override
    public void write(Sink sink, Object value) throws IOException {
      form.orElseThrow().write(sink, value);
    }

    @Override
    public Object read(Source source) throws IOException {
      return form.orElseThrow().read(source);
    }
  }
}
