package optigrade.workshop;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import optigrade.workshop.compiling.Assembly;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.ClassFile;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.CompileOrder;

/** Hands sources in, and calls what came of them. */
public final class Hand {

  private static final Assembly ASSEMBLY = new Assembly();

  private Hand() {}

  public static Compilation in(String source) {
    return in(Map.of("Optimizers.java", source));
  }

  public static Compilation in(Map<String, String> sources) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    sources.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return inBytes(bytes);
  }

  public static Compilation inBytes(Map<String, byte[]> files) {
    return in(files, "17", false);
  }

  public static Compilation in(Map<String, byte[]> files, String level, boolean wordedByJavac) {
    List<CompileOrder.Source> sources = new ArrayList<>();
    files.forEach((path, content) -> sources.add(new CompileOrder.Source(path, content)));
    return ASSEMBLY.compile(new CompileOrder(sources, level, wordedByJavac));
  }

  public static Compilation worded(String source) {
    return in(Map.of("Optimizers.java", source.getBytes(StandardCharsets.UTF_8)), "17", true);
  }

  public static List<MethodShape> methods(Compilation compilation) {
    return compilation.types().stream().flatMap(type -> type.methods().stream()).toList();
  }

  /** The names of the methods that did not compile. */
  public static List<String> broken(Compilation compilation) {
    return methods(compilation).stream()
        .filter(method -> !method.compiled())
        .map(MethodShape::name)
        .toList();
  }

  public static List<String> repairs(Compilation compilation) {
    return compilation.repairs().stream()
        .map(Repair::id)
        .filter(id -> !id.equals("main-cut"))
        .toList();
  }

  /** The repairs with what they were about and where: {@code missing-import java.util.List 3}. */
  public static List<String> repairsInFull(Compilation compilation) {
    return compilation.repairs().stream()
        .filter(repair -> !repair.id().equals("main-cut"))
        .map(repair -> repair.id() + ' ' + repair.detail() + ' ' + repair.line())
        .toList();
  }

  public static Class<?> load(List<ClassFile> classes, String name) throws Exception {
    return new Loader(classes).loadClass(name);
  }

  /** Calls a static method by its name; what it throws comes as the cause. */
  public static Object call(Compilation compilation, String owner, String name, Object... arguments)
      throws Exception {
    Method method =
        Stream.of(load(compilation.classes(), owner).getDeclaredMethods())
            .filter(m -> m.getName().equals(name))
            .findFirst()
            .orElseThrow();
    method.setAccessible(true);
    return method.invoke(null, arguments);
  }

  private static final class Loader extends ClassLoader {
    private final List<ClassFile> classes;

    Loader(List<ClassFile> classes) {
      super(Hand.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      for (ClassFile file : classes) {
        if (file.name().equals(name)) {
          return defineClass(name, file.content(), 0, file.content().length);
        }
      }
      throw new ClassNotFoundException(name);
    }
  }
}
