package optigrade.binding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import optigrade.model.Part;
import optigrade.model.Part.Kind;
import optigrade.workshop.messages.Compilation;

/**
 * How a method's parameters take the contract's: each kind in its own order (vectors among vectors,
 * numbers among numbers), unless all names of that kind are known and say another order.
 *
 * @param order for each parameter of the method the index of the contract's
 * @param strange how many of its types are not the contract's own
 */
record Fit(List<Integer> order, int strange) {

  /**
   * @param vectors the program's own types that may stand for a vector
   */
  static Optional<Fit> of(
      List<Part.Parameter> contract, List<Compilation.Parameter> method, OwnVectors vectors) {
    if (contract.size() != method.size()) {
      return Optional.empty();
    }
    List<ParameterType> types = method.stream().map(vectors::read).toList();
    Map<Integer, Integer> order = new TreeMap<>();
    boolean fits =
        pair(contract, method, of(contract, Kind.VECTOR), taking(types, Kind.VECTOR), order)
            && pair(
                contract, method, of(contract, Kind.FUNCTION), taking(types, Kind.FUNCTION), order)
            && pairNumbers(contract, method, types, order);
    return fits
        ? Optional.of(new Fit(List.copyOf(order.values()), strange(contract, types, order)))
        : Optional.empty();
  }

  boolean isContractsOrder() {
    return IntStream.range(0, order.size()).allMatch(i -> order.get(i) == i);
  }

  /** Whole numbers can only be counts; the other numbers take what is left. */
  private static boolean pairNumbers(
      List<Part.Parameter> contract,
      List<Compilation.Parameter> method,
      List<ParameterType> types,
      Map<Integer, Integer> order) {
    List<Integer> counts = of(contract, Kind.COUNT);
    List<Integer> whole = indices(types.size(), i -> types.get(i).isWhole());
    if (whole.size() > counts.size()) {
      return false;
    }
    List<Integer> numbers =
        indices(contract.size(), i -> isNumber(contract.get(i).kind()) && !taken(counts, whole, i));
    return pair(contract, method, counts.subList(0, whole.size()), whole, order)
        && pair(contract, method, numbers, taking(types, Kind.NUMBER), order);
  }

  private static boolean isNumber(Kind kind) {
    return kind == Kind.NUMBER || kind == Kind.COUNT;
  }

  private static boolean taken(List<Integer> counts, List<Integer> whole, int index) {
    return counts.subList(0, whole.size()).contains(index);
  }

  private static boolean pair(
      List<Part.Parameter> contract,
      List<Compilation.Parameter> method,
      List<Integer> wanted,
      List<Integer> given,
      Map<Integer, Integer> order) {
    if (wanted.size() != given.size()) {
      return false;
    }
    List<Integer> byName = byName(contract, method, wanted, given);
    for (int i = 0; i < given.size(); i++) {
      order.put(given.get(i), byName.get(i));
    }
    return true;
  }

  private static List<Integer> byName(
      List<Part.Parameter> contract,
      List<Compilation.Parameter> method,
      List<Integer> wanted,
      List<Integer> given) {
    List<Integer> found = new ArrayList<>();
    for (int index : given) {
      String name = method.get(index).name();
      wanted.stream()
          .filter(w -> ParameterName.means(name, contract.get(w).name()))
          .min((a, b) -> nearer(name, contract.get(a).name(), contract.get(b).name()))
          .ifPresent(found::add);
    }
    Set<Integer> distinct = new HashSet<>(found);
    return distinct.size() == wanted.size() ? found : wanted;
  }

  private static int nearer(String name, String a, String b) {
    return Boolean.compare(Names.same(name, b), Names.same(name, a));
  }

  private static List<Integer> of(List<Part.Parameter> contract, Kind kind) {
    return indices(contract.size(), i -> contract.get(i).kind() == kind);
  }

  private static List<Integer> taking(List<ParameterType> types, Kind kind) {
    return indices(types.size(), i -> types.get(i).takes(kind));
  }

  private static List<Integer> indices(int size, java.util.function.IntPredicate which) {
    return IntStream.range(0, size).filter(which).boxed().toList();
  }

  private static int strange(
      List<Part.Parameter> contract, List<ParameterType> types, Map<Integer, Integer> order) {
    return (int)
        order.entrySet().stream()
            .filter(e -> !types.get(e.getKey()).isTheContracts(contract.get(e.getValue()).kind()))
            .count();
  }
}
