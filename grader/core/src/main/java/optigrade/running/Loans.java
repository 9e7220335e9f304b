package optigrade.running;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import optigrade.model.Argument;
import optigrade.model.Bindings;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.ClassFile;
import optigrade.workshop.messages.StubOrder;

/** The program's classes, with the grader in place of the methods that it lends. */
final class Loans {

  /** Puts stubs into classes; empty where a method isn't there. */
  @FunctionalInterface
  interface Stubbing {
    Optional<List<ClassFile>> into(StubOrder order);
  }

  private record Loan(List<StubOrder.Stub> stubs, Map<Integer, Callback> callbacks) {}

  private final Compilation compilation;
  private final Stubbing stubbing;
  private final Map<String, Loan> loans = new TreeMap<>();
  private List<ClassFile> classes;
  private int numbers;
  private int generation;

  Loans(Compilation compilation, Stubbing stubbing) {
    this.compilation = compilation;
    this.stubbing = stubbing;
    this.classes = compilation.classes();
  }

  List<ClassFile> classes() {
    return classes;
  }

  /** Another number after each change of the classes. */
  int generation() {
    return generation;
  }

  /** A number for a function of the grader's that no other has. */
  int nextNumber() {
    return numbers++;
  }

  boolean isLent(String part) {
    return loans.containsKey(part);
  }

  Map<Integer, Callback> callbacks() {
    Map<Integer, Callback> all = new HashMap<>();
    loans.values().forEach(loan -> all.putAll(loan.callbacks()));
    return all;
  }

  boolean lend(String part, Bindings.Bound bound, Argument.Answers answers) {
    List<StubOrder.Stub> stubs = new ArrayList<>();
    Map<Integer, Callback> callbacks = new HashMap<>();
    for (Method method : methods(bound).toList()) {
      int number = nextNumber();
      stubs.add(new StubOrder.Stub(method.owner(), method.name(), method.descriptor(), number));
      callbacks.put(number, new Callback(answers, method.order()));
    }
    if (stubs.isEmpty()) {
      return false;
    }
    loans.put(part, new Loan(stubs, callbacks));
    if (renew()) {
      return true;
    }
    takeBack(part);
    return false;
  }

  void takeBack(String part) {
    if (loans.remove(part) != null) {
      renew();
    }
  }

  private boolean renew() {
    generation++;
    List<StubOrder.Stub> stubs =
        loans.values().stream().flatMap(loan -> loan.stubs().stream()).toList();
    if (stubs.isEmpty()) {
      classes = compilation.classes();
      return true;
    }
    Optional<List<ClassFile>> stubbed = stubbing.into(new StubOrder(compilation.classes(), stubs));
    classes = stubbed.orElse(compilation.classes());
    return stubbed.isPresent();
  }

  private record Method(String owner, String name, String descriptor, List<Integer> order) {}

  private Stream<Method> methods(Bindings.Bound bound) {
    if (bound instanceof Bindings.Method method) {
      return Stream.concat(Stream.of(method), method.copies().stream())
          .map(m -> new Method(m.owner(), m.name(), m.descriptor(), m.order()));
    }
    return bound instanceof Bindings.Broken broken ? broken(broken) : Stream.empty();
  }

  /** A method that did not compile is in its class all the same, and throws. */
  private Stream<Method> broken(Bindings.Broken broken) {
    return compilation.types().stream()
        .filter(type -> type.file().equals(broken.place().file()))
        .flatMap(
            type ->
                type.methods().stream()
                    .filter(m -> m.name().equals(broken.name()))
                    .filter(m -> m.line() == broken.place().line())
                    .map(m -> new Method(type.name(), m.name(), m.descriptor(), List.of())));
  }
}
