package optigrade.workshop.parsing;

import java.util.List;
import optigrade.workshop.messages.Compilation.Parameter;
import optigrade.workshop.messages.Compilation.TypeShape;

/**
 * A type as its source declares it.
 *
 * @param name the binary name with dots
 * @param variables its type variables
 */
public record Declared(
    String name,
    Sheet sheet,
    int line,
    TypeShape.Kind kind,
    boolean isAbstract,
    List<String> supertypes,
    List<String> variables,
    List<Method> methods) {

  public Declared {
    supertypes = List.copyOf(supertypes);
    variables = List.copyOf(variables);
    methods = List.copyOf(methods);
  }

  /**
   * @param nameAt its name's place in the sheet's text
   * @param endAt the place of its last character
   */
  public record Method(
      String name,
      boolean isStatic,
      boolean isAbstract,
      List<Parameter> parameters,
      String returns,
      List<String> variables,
      int nameAt,
      int endAt) {
    public Method {
      parameters = List.copyOf(parameters);
      variables = List.copyOf(variables);
    }
  }
}
