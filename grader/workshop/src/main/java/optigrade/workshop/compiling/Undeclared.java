package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.Parameter;
import optigrade.workshop.messages.Compilation.TypeShape;
import optigrade.workshop.parsing.Outline;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Types that were compiled though the reader of declarations could make nothing of their file, told
 * as their class files have them. Better a name without its generics than a method that is missing.
 */
final class Undeclared {

  private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

  private Undeclared() {}

  static Optional<TypeShape> shape(CompiledType type, List<Outline> outlines) {
    if (type.inMethod()) {
      return Optional.empty();
    }
    return outlines.stream()
        .filter(outline -> holds(outline, type.name()))
        .findFirst()
        .map(outline -> shape(type, outline.sheet().path()));
  }

  private static boolean holds(Outline outline, String binaryName) {
    String prefix = outline.packageName().isEmpty() ? "" : outline.packageName() + '.';
    String top = binaryName.split("\\$", 2)[0];
    return outline.types().stream().anyMatch(type -> top.equals(prefix + type.name()));
  }

  private static TypeShape shape(CompiledType type, String file) {
    TypeShape.Kind kind = kind(type);
    List<MethodShape> methods =
        type.methods().stream()
            .filter(m -> kind != TypeShape.Kind.ENUM || !OF_EVERY_ENUM.contains(m.name()))
            .map(Undeclared::shape)
            .toList();
    int line = methods.stream().mapToInt(MethodShape::line).min().orElse(1);
    boolean isAbstract = (type.access() & Opcodes.ACC_ABSTRACT) != 0;
    return new TypeShape(
        type.name(), file, line, kind, isAbstract, type.supertypes(), List.of(), methods);
  }

  private static TypeShape.Kind kind(CompiledType type) {
    if ((type.access() & Opcodes.ACC_INTERFACE) != 0) {
      return TypeShape.Kind.INTERFACE;
    }
    if ((type.access() & Opcodes.ACC_ENUM) != 0) {
      return TypeShape.Kind.ENUM;
    }
    return (type.access() & Opcodes.ACC_RECORD) != 0 ? TypeShape.Kind.RECORD : TypeShape.Kind.CLASS;
  }

  private static MethodShape shape(CompiledType.Method method) {
    Type[] types = Type.getArgumentTypes(method.descriptor());
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      String name = i < method.parameters().size() ? method.parameters().get(i) : "";
      parameters.add(new Parameter(name, Descriptors.simple(types[i].getClassName())));
    }
    return new MethodShape(
        method.name(),
        method.descriptor(),
        method.isStatic(),
        (method.access() & Opcodes.ACC_ABSTRACT) != 0,
        parameters,
        Descriptors.simple(Type.getReturnType(method.descriptor()).getClassName()),
        Math.max(1, method.line()),
        1,
        Math.max(1, method.endLine()),
        method.works(),
        method.landmarks());
  }
}
