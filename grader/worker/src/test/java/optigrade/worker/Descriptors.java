package optigrade.worker;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import optigrade.worker.protocol.Request;
import optigrade.worker.protocol.Target;

/** Looks methods up in class files, so that tests need not spell descriptors. Runs none of them. */
final class Descriptors extends ClassLoader {

  private final Map<String, byte[]> units = new HashMap<>();

  Descriptors(List<Request.Unit> units) {
    super(getPlatformClassLoader());
    units.forEach(unit -> this.units.put(unit.name(), unit.content()));
  }

  /** The only method of that name. */
  Target target(String owner, String name) {
    try {
      for (Method method : Class.forName(owner, false, this).getDeclaredMethods()) {
        if (method.getName().equals(name) && !method.isBridge()) {
          MethodType type =
              MethodType.methodType(method.getReturnType(), method.getParameterTypes());
          return new Target(owner, name, type.toMethodDescriptorString());
        }
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(e);
    }
    throw new IllegalArgumentException(owner + " has no " + name);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] content = units.get(name);
    if (content == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, content, 0, content.length);
  }
}
