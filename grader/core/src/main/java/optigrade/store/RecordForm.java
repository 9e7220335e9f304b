package optigrade.store;

import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A record is its components, in order. */
final class RecordForm implements Form<Object> {

  private final Constructor<?> constructor;
  private final Method[] accessors;
  private final List<Form<Object>> parts;

  RecordForm(Class<?> type, Forms forms) {
    RecordComponent[] components = type.getRecordComponents();
    forms.describe(
        type,
        Arrays.stream(components)
            .map(component -> component.getName() + ' ' + component.getGenericType())
            .toList()
            .toString());
    this.accessors =
        Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
    this.constructor = constructor(type, components);
    // Else each call would ask who is calling.
    AccessibleObject.setAccessible(accessors, true);
    constructor.setAccessible(true);
    this.parts =
        Arrays.stream(components).map(component -> forms.of(component.getGenericType())).toList();
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
    try {
      return type.getDeclaredConstructor(
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a canonical constructor", e);
    }
  }

  @Override
  public void write(Sink sink, Object value) throws IOException {
    for (int i = 0; i < accessors.length; i++) {
      parts.get(i).write(sink, component(accessors[i], value));
    }
  }

  private static Object component(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("an accessor only returns", e);
    }
  }

  @Override
  public Object read(Source source) throws IOException {
    Object[] components = new Object[accessors.length];
    for (int i = 0; i < components.length; i++) {
      components[i] = parts.get(i).read(source);
    }
    try {
      return constructor.newInstance(components);
    } catch (InvocationTargetException e) {
      throw new DamagedException("the parts make no whole", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("records of the model are public", e);
    }
  }
}
