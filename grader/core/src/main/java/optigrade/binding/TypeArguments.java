package optigrade.binding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.Parameter;
import optigrade.workshop.messages.Compilation.TypeShape;

/** What a type's variables stand for where it is used; those that are not told stay as they are. */
record TypeArguments(List<String> variables, List<String> arguments) {

  /** The arguments of a supertype, as seen from the type that names it. */
  TypeArguments of(String supertype, TypeShape type) {
    return new TypeArguments(type.variables(), new ParameterType(in(supertype)).arguments());
  }

  MethodShape in(MethodShape method) {
    if (variables.isEmpty()) {
      return method;
    }
    return new MethodShape(
        method.name(),
        method.descriptor(),
        method.isStatic(),
        method.isAbstract(),
        method.parameters().stream().map(p -> new Parameter(p.name(), in(p.type()))).toList(),
        in(method.returns()),
        method.line(),
        method.column(),
        method.endLine(),
        method.compiled(),
        method.landmarks());
  }

  private String in(String type) {
    Matcher names = Pattern.compile("\\w+").matcher(type);
    return names.replaceAll(name -> Matcher.quoteReplacement(meaning(name.group())));
  }

  private String meaning(String name) {
    int index = variables.indexOf(name);
    return index >= 0 && index < arguments.size() ? arguments.get(index) : name;
  }
}
