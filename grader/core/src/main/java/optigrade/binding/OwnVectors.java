package optigrade.binding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.TypeShape;

/**
 * A program's own records and classes, such as {@code record Point(double w1, double w2)}. Whether
 * one really holds a vector shows when it is made.
 *
 * @param names their simple names
 */
record OwnVectors(Set<String> names) {

  /** A parameter of such a type is, for the contract, what a list is. */
  private static final ParameterType LIST = new ParameterType("List<Double>");

  static OwnVectors of(List<TypeShape> types) {
    return new OwnVectors(
        types.stream()
            .filter(type -> !type.isAbstract() && isOfParts(type.kind()))
            .map(type -> Names.simple(type.name()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static boolean isOfParts(TypeShape.Kind kind) {
    return kind == TypeShape.Kind.RECORD || kind == TypeShape.Kind.CLASS;
  }

  ParameterType read(Compilation.Parameter parameter) {
    ParameterType type = new ParameterType(parameter.type());
    return names.contains(Names.simple(type.source().replaceAll("<.*", ""))) ? LIST : type;
  }
}
