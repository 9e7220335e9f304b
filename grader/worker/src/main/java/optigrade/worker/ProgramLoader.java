package optigrade.worker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.worker.protocol.Request;

/**
 * The classes of one program. It sees the JDK, itself, and of the worker only the two classes that
 * its rewritten code calls. Classes are defined when they are first needed, so one that can't be
 * linked costs only what needs it.
 */
final class ProgramLoader extends ClassLoader {

  private static final List<Class<?>> SHOWN = List.of(Exit.class, Lent.class);
  private static final List<String> RESERVED =
      List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "optigrade.", "org.junit.");

  private final Map<String, byte[]> units = new HashMap<>();
  private final Members members = new Members(this);
  private final BrokenClasses broken = new BrokenClasses();
  private volatile Calling calling = Calling.over();

  ProgramLoader(List<Request.Unit> units) {
    super("program", getPlatformClassLoader());
    units.forEach(unit -> this.units.put(unit.name(), unit.content()));
  }

  /** The loader of a program's class. */
  static ProgramLoader of(Class<?> type) {
    if (type.getClassLoader() instanceof ProgramLoader loader) {
      return loader;
    }
    throw new IllegalStateException("for programs only");
  }

  static boolean loaded(Class<?> type) {
    return type.getClassLoader() instanceof ProgramLoader;
  }

  /** Whether a class of that name came with the program. */
  boolean has(String name) {
    return units.containsKey(name);
  }

  /** Of all classes that came with the program, in their order. */
  List<String> names() {
    return units.keySet().stream().sorted().toList();
  }

  /** A class of the program; empty where it can't be linked. */
  Optional<Class<?>> found(String name) {
    try {
      return Optional.of(Class.forName(name, false, this));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  Members members() {
    return members;
  }

  BrokenClasses broken() {
    return broken;
  }

  /** The call that is going on, or the one before. */
  Calling calling() {
    return calling;
  }

  void begin(Calling call) {
    calling = call;
  }

  Functions functions() {
    return new Functions(this, calling);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    for (Class<?> shown : SHOWN) {
      if (shown.getName().equals(name)) {
        return shown;
      }
    }
    byte[] content = units.get(name);
    if (content == null || RESERVED.stream().anyMatch(name::startsWith)) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, content, 0, content.length);
  }
}
