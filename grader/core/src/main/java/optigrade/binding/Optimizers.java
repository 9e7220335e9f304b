package optigrade.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import optigrade.model.Part;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.TypeShape;

/** The functional interfaces of a program, found by the training loops that take them. */
record Optimizers(List<TypeShape> types) {

  private static final Pattern IN_DESCRIPTOR = Pattern.compile("\\[*(?:[BCDFIJSZ]|L[^;]+;)");

  private static final List<String> OBJECT = List.of("Object");

  /** An interface and the one method that it asks for. */
  record Optimizer(TypeShape type, MethodShape step) {}

  /** The interface of the parameter that only a function can fill. */
  Optional<Optimizer> of(TypeShape owner, MethodShape loop) {
    for (int i = 0; i < loop.parameters().size(); i++) {
      ParameterType type = new ParameterType(loop.parameters().get(i).type());
      if (type.takes(Part.Kind.FUNCTION)) {
        return resolve(owner, loop, i).flatMap(found -> asFunction(found, type.arguments()));
      }
    }
    return Optional.empty();
  }

  /** The interface as compiled; else the one of that name which stands nearest. */
  private Optional<TypeShape> resolve(TypeShape owner, MethodShape loop, int index) {
    Optional<TypeShape> exact =
        inDescriptor(loop, index)
            .flatMap(name -> interfaces().stream().filter(t -> t.name().equals(name)).findFirst());
    String source = loop.parameters().get(index).type().replaceAll("<.*", "").strip();
    return exact.or(
        () ->
            interfaces().stream()
                .filter(t -> Names.simple(t.name()).equals(Names.simple(source)))
                .max(Comparator.comparingInt(t -> shared(t.name(), owner.name()))));
  }

  private static Optional<String> inDescriptor(MethodShape loop, int index) {
    String all = loop.descriptor().replaceAll("^\\(|\\).*$", "");
    List<String> found = IN_DESCRIPTOR.matcher(all).results().map(r -> r.group()).toList();
    return found.size() == loop.parameters().size() && found.get(index).startsWith("L")
        ? Optional.of(found.get(index).replaceAll("^L|;$", "").replace('/', '.'))
        : Optional.empty();
  }

  private List<TypeShape> interfaces() {
    return types.stream().filter(t -> t.kind() == TypeShape.Kind.INTERFACE).toList();
  }

  private static int shared(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  private Optional<Optimizer> asFunction(TypeShape type, List<String> arguments) {
    List<MethodShape> asked = new ArrayList<>();
    collect(type, new TypeArguments(type.variables(), arguments), asked, new HashSet<>());
    return asked.size() == 1 ? Optional.of(new Optimizer(type, asked.get(0))) : Optional.empty();
  }

  private void collect(
      TypeShape type, TypeArguments given, List<MethodShape> asked, Set<String> seen) {
    if (!seen.add(type.name())) {
      return;
    }
    for (MethodShape written : type.methods()) {
      MethodShape method = given.in(written);
      if (method.isAbstract()
          && !isOfEveryObject(method)
          && asked.stream().noneMatch(m -> isSame(m, method))) {
        asked.add(method);
      }
    }
    for (String supertype : type.supertypes()) {
      String name = Names.simple(supertype.replaceAll("<.*", ""));
      interfaces().stream()
          .filter(t -> Names.simple(t.name()).equals(name))
          .findFirst()
          .ifPresent(t -> collect(t, given.of(supertype, t), asked, seen));
    }
  }

  /** An interface may declare again what every object has. */
  private static boolean isOfEveryObject(MethodShape method) {
    return switch (method.name()) {
      case "toString", "hashCode" -> method.parameters().isEmpty();
      case "equals" ->
          method.parameters().stream().map(p -> Names.simple(p.type())).toList().equals(OBJECT);
      default -> false;
    };
  }

  private static boolean isSame(MethodShape one, MethodShape other) {
    return one.name().equals(other.name())
        && one.parameters().stream()
            .map(Compilation.Parameter::type)
            .toList()
            .equals(other.parameters().stream().map(Compilation.Parameter::type).toList());
  }
}
