package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.TypeShape;
import optigrade.workshop.parsing.Declarations;
import optigrade.workshop.parsing.Declared;
import optigrade.workshop.parsing.Outline;

/** Brings together what the sources declare and what the class files hold. */
final class Merging {

  private Merging() {}

  static List<TypeShape> shapes(Workpiece piece) {
    Map<String, CompiledType> compiled = new LinkedHashMap<>();
    piece.built().classes().forEach(c -> compiled.put(c.name(), CompiledType.read(c)));
    List<TypeShape> shapes = new ArrayList<>();
    for (Outline outline : piece.outlines()) {
      for (Declared type : Declarations.of(outline)) {
        shapes.add(shape(type, Optional.ofNullable(compiled.remove(type.name()))));
      }
    }
    compiled.values().stream()
        .flatMap(type -> Undeclared.shape(type, piece.outlines()).stream())
        .forEach(shapes::add);
    return shapes;
  }

  private static TypeShape shape(Declared type, Optional<CompiledType> compiled) {
    List<CompiledType.Method> left =
        new ArrayList<>(compiled.map(CompiledType::methods).orElse(List.of()));
    return new TypeShape(
        type.name(),
        type.sheet().path(),
        type.line(),
        type.kind(),
        type.isAbstract(),
        type.supertypes(),
        type.variables(),
        type.methods().stream().map(m -> method(type, m, left)).toList());
  }

  private static MethodShape method(
      Declared type, Declared.Method declared, List<CompiledType.Method> left) {
    Optional<CompiledType.Method> compiled = taken(left, declared, type.variables());
    return new MethodShape(
        declared.name(),
        compiled.map(CompiledType.Method::descriptor).orElse(Descriptors.guess(declared)),
        compiled.map(CompiledType.Method::isStatic).orElse(declared.isStatic()),
        declared.isAbstract(),
        declared.parameters(),
        declared.returns(),
        type.sheet().line(declared.nameAt()),
        type.sheet().column(declared.nameAt()),
        type.sheet().line(declared.endAt()),
        compiled.map(CompiledType.Method::works).orElse(false),
        compiled.map(CompiledType.Method::landmarks).orElse(List.of()));
  }

  /** Takes the class file's method out of those left, so that overloads find their own. */
  private static Optional<CompiledType.Method> taken(
      List<CompiledType.Method> left, Declared.Method declared, List<String> variables) {
    for (int i = 0; i < left.size(); i++) {
      if (Descriptors.fits(left.get(i), declared, variables)) {
        return Optional.of(left.remove(i));
      }
    }
    return Optional.empty();
  }
}
